using System.Globalization;

namespace Ccar.Messaging.Aws.Json;

/// <summary>The complaint about a number that JSON cannot write.</summary>
internal static class NumberNotFinite
{
    public static ArgumentException Of(string operation, string name, double number) =>
        new($"{operation}: {name} is {number.ToString(CultureInfo.InvariantCulture)}, which is no number of JSON: set a finite one. Nothing was sent.", name);
}
