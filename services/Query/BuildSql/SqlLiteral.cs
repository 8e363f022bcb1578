using System.Globalization;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>A constant in SQL. Backslashes mean nothing to Trino and DuckDB; the quote is the only character to double.</summary>
public sealed record SqlLiteral
{
    private readonly string _rendered;

    private SqlLiteral(string rendered) => _rendered = rendered;

    /// <summary>A text.</summary>
    /// <exception cref="InvalidAttributesException">It holds a control character or half a surrogate pair.</exception>
    public static SqlLiteral Text(string value) =>
        IsPlain(value)
            ? new($"'{value.Replace("'", "''", StringComparison.Ordinal)}'")
            : throw new InvalidAttributesException($"The value '{Shown.Safely(value)}' holds a control character or is not Unicode; use plain text.");

    /// <summary>An exact number, written with all its digits.</summary>
    public static SqlLiteral Number(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => _rendered;

    private static bool IsPlain(string value) => !value.Where((c, i) => char.IsControl(c) || IsHalfPair(value, i)).Any();

    private static bool IsHalfPair(string value, int at) =>
        char.IsHighSurrogate(value[at]) ? at + 1 == value.Length || !char.IsLowSurrogate(value[at + 1])
        : char.IsLowSurrogate(value[at]) && (at == 0 || !char.IsHighSurrogate(value[at - 1]));
}
