using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Which documents are searched. Exactly one member.</summary>
public sealed class RetrievalFilter
{
    /// <summary>All of these, at least 2.</summary>
    public List<RetrievalFilter>? AndAll { get; set; } = EmptyCollections.List<RetrievalFilter>();

    /// <summary>Is this value.</summary>
    public new FilterAttribute? Equals { get; set; }

    /// <summary>Is a greater number.</summary>
    public FilterAttribute? GreaterThan { get; set; }

    /// <summary>Is this or a greater number.</summary>
    public FilterAttribute? GreaterThanOrEquals { get; set; }

    /// <summary>Is one of a list.</summary>
    public FilterAttribute? In { get; set; }

    /// <summary>Is a smaller number.</summary>
    public FilterAttribute? LessThan { get; set; }

    /// <summary>Is this or a smaller number.</summary>
    public FilterAttribute? LessThanOrEquals { get; set; }

    /// <summary>Is a list that holds this.</summary>
    public FilterAttribute? ListContains { get; set; }

    /// <summary>Is not this value; also true of documents without the attribute.</summary>
    public FilterAttribute? NotEquals { get; set; }

    /// <summary>Is none of a list; also true of documents without the attribute.</summary>
    public FilterAttribute? NotIn { get; set; }

    /// <summary>At least one of these, of at least 2.</summary>
    public List<RetrievalFilter>? OrAll { get; set; } = EmptyCollections.List<RetrievalFilter>();

    /// <summary>Begins with this text (OpenSearch Serverless).</summary>
    public FilterAttribute? StartsWith { get; set; }

    /// <summary>Holds this text.</summary>
    public FilterAttribute? StringContains { get; set; }
}
