namespace Ccar.Messaging.Aws;

/// <summary>The complaint about a required parameter that is not there.</summary>
internal static class MissingParameter
{
    public static ArgumentException Of(string operation, string name, bool isNull) =>
        new($"{operation} needs {name}, which is {(isNull ? "null" : "empty")}: set it. Nothing was sent.", name);
}
