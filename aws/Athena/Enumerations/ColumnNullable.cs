using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>Whether a column can hold NULL, as far as known. Values newer than this client are kept as they come.</summary>
public sealed class ColumnNullable : ConstantClass
{
    /// <summary>It cannot.</summary>
    public static readonly ColumnNullable NOT_NULL = new("NOT_NULL");

    /// <summary>It can.</summary>
    public static readonly ColumnNullable NULLABLE = new("NULLABLE");

    /// <summary>Nobody knows.</summary>
    public static readonly ColumnNullable UNKNOWN = new("UNKNOWN");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public ColumnNullable(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator ColumnNullable(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static ColumnNullable FindValue(string value) => FindValue<ColumnNullable>(value);
}
