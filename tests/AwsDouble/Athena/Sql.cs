namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Pieces of SQL.</summary>
internal static class Sql
{
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Athena's parameters are pieces of SQL, with their quotes, in the order of the question marks.</summary>
    public static string WithParameters(string sql, IReadOnlyList<string> parameters)
    {
        var pieces = sql.Split('?');
        if (parameters.Count == 0)
        {
            return sql;
        }

        return pieces.Length == parameters.Count + 1
            ? string.Concat(pieces.Zip(parameters.Append(""), (piece, parameter) => piece + parameter))
            : throw QueryFailedException.User(1001, $"INVALID_PARAMETER_USAGE: Incorrect number of parameters: expected {pieces.Length - 1} but found {parameters.Count}");
    }
}
