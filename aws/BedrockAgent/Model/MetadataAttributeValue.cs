using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgent.Model;

/// <summary>The value of an attribute: the member of its type.</summary>
public sealed class MetadataAttributeValue
{
    /// <summary>For BOOLEAN.</summary>
    public bool? BooleanValue { get; set; }

    /// <summary>For NUMBER.</summary>
    public double? NumberValue { get; set; }

    /// <summary>For STRING_LIST, up to 10 texts.</summary>
    public List<string>? StringListValue { get; set; } = EmptyCollections.List<string>();

    /// <summary>For STRING, up to 2,048 characters.</summary>
    public string? StringValue { get; set; }

    /// <summary>What it holds. Required.</summary>
    public MetadataValueType? Type { get; set; }
}
