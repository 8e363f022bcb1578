namespace Ccar.Messaging.Query.BuildSql;

/// <summary>A name in SQL, always quoted. Callers take names from the table definition, never from a question.</summary>
public readonly record struct SqlIdentifier(string Name)
{
    public override string ToString() => $"\"{Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Several names, separated by commas.</summary>
    public static string List(IEnumerable<SqlIdentifier> names) => string.Join(", ", names);
}
