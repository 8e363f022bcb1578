using Amazon.Runtime;

namespace Amazon.BedrockAgent;

/// <summary>Where a document stands in a knowledge base. Values newer than this client are kept as they come.</summary>
public sealed class DocumentStatus : ConstantClass
{
    /// <summary>It can be found.</summary>
    public static readonly DocumentStatus INDEXED = new("INDEXED");

    /// <summary>Parts of it can be found.</summary>
    public static readonly DocumentStatus PARTIALLY_INDEXED = new("PARTIALLY_INDEXED");

    /// <summary>Waiting.</summary>
    public static readonly DocumentStatus PENDING = new("PENDING");

    /// <summary>It could not be read: see StatusReason.</summary>
    public static readonly DocumentStatus FAILED = new("FAILED");

    /// <summary>Parts of its attributes can be searched.</summary>
    public static readonly DocumentStatus METADATA_PARTIALLY_INDEXED = new("METADATA_PARTIALLY_INDEXED");

    /// <summary>Its attributes could not be changed.</summary>
    public static readonly DocumentStatus METADATA_UPDATE_FAILED = new("METADATA_UPDATE_FAILED");

    /// <summary>Nothing had changed, or it is not of a kind that can be read.</summary>
    public static readonly DocumentStatus IGNORED = new("IGNORED");

    /// <summary>The knowledge base does not know it.</summary>
    public static readonly DocumentStatus NOT_FOUND = new("NOT_FOUND");

    /// <summary>Just begun.</summary>
    public static readonly DocumentStatus STARTING = new("STARTING");

    /// <summary>Being read.</summary>
    public static readonly DocumentStatus IN_PROGRESS = new("IN_PROGRESS");

    /// <summary>Being deleted.</summary>
    public static readonly DocumentStatus DELETING = new("DELETING");

    /// <summary>Being deleted.</summary>
    public static readonly DocumentStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public DocumentStatus(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator DocumentStatus(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static DocumentStatus FindValue(string value) => FindValue<DocumentStatus>(value);
}
