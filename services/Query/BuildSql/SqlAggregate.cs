namespace Ccar.Messaging.Query.BuildSql;

/// <summary>An aggregate call in the select list.</summary>
/// <param name="Function">The function.</param>
/// <param name="Argument">Its column; null for <c>*</c>.</param>
/// <param name="Alias">Name of the result column.</param>
public sealed record SqlAggregate(SqlFunction Function, SqlIdentifier? Argument, SqlIdentifier Alias)
{
    public override string ToString() => $"{Call} AS {Alias}";

    private string Column => Argument?.ToString() ?? "*";

    private string Call => Function switch
    {
        SqlFunction.Sum => $"SUM({Column})",
        SqlFunction.Min => $"MIN({Column})",
        SqlFunction.Max => $"MAX({Column})",
        SqlFunction.Count => $"COUNT({Column})",
        _ => $"COUNT(DISTINCT {Column})",
    };
}
