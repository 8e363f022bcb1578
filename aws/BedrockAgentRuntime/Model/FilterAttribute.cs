using Amazon.Runtime.Documents;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>An attribute of the documents and what it is compared with.</summary>
public sealed class FilterAttribute
{
    /// <summary>Name of the attribute, 1 to 100 characters. Required.</summary>
    public string? Key { get; set; }

    /// <summary>A text, a number, a truth value; for In and NotIn a list, also of one: a document made of one text is no list. Required.</summary>
    public Document Value { get; set; }
}
