using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime;

/// <summary>Where a found passage lies. Values newer than this client are kept as they come.</summary>
public sealed class RetrievalResultLocationType : ConstantClass
{
    /// <summary>In a bucket.</summary>
    public static readonly RetrievalResultLocationType S3 = new("S3");

    /// <summary>On a web page.</summary>
    public static readonly RetrievalResultLocationType WEB = new("WEB");

    /// <summary>In Confluence.</summary>
    public static readonly RetrievalResultLocationType CONFLUENCE = new("CONFLUENCE");

    /// <summary>In Salesforce.</summary>
    public static readonly RetrievalResultLocationType SALESFORCE = new("SALESFORCE");

    /// <summary>In SharePoint.</summary>
    public static readonly RetrievalResultLocationType SHAREPOINT = new("SHAREPOINT");

    /// <summary>In a document handed over by its owner.</summary>
    public static readonly RetrievalResultLocationType CUSTOM = new("CUSTOM");

    /// <summary>In Kendra.</summary>
    public static readonly RetrievalResultLocationType KENDRA = new("KENDRA");

    /// <summary>In a database.</summary>
    public static readonly RetrievalResultLocationType SQL = new("SQL");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public RetrievalResultLocationType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator RetrievalResultLocationType(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static RetrievalResultLocationType FindValue(string value) => FindValue<RetrievalResultLocationType>(value);
}
