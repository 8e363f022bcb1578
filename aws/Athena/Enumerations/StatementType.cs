using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>What kind of statement was run. Values newer than this client are kept as they come.</summary>
public sealed class StatementType : ConstantClass
{
    /// <summary>Definition: the result has no header row.</summary>
    public static readonly StatementType DDL = new("DDL");

    /// <summary>SELECT and the like: the first row of the first page is the header.</summary>
    public static readonly StatementType DML = new("DML");

    /// <summary>SHOW, DESCRIBE and the like.</summary>
    public static readonly StatementType UTILITY = new("UTILITY");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public StatementType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator StatementType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static StatementType FindValue(string value) => FindValue<StatementType>(value);
}
