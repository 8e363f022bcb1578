using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>What GetQueryResults reads. Values newer than this client are kept as they come.</summary>
public sealed class QueryResultType : ConstantClass
{
    /// <summary>The rows.</summary>
    public static readonly QueryResultType DATA_ROWS = new("DATA_ROWS");

    /// <summary>The list of files that were written.</summary>
    public static readonly QueryResultType DATA_MANIFEST = new("DATA_MANIFEST");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public QueryResultType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator QueryResultType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static QueryResultType FindValue(string value) => FindValue<QueryResultType>(value);
}
