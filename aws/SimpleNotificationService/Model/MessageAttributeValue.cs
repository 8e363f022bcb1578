namespace Amazon.SimpleNotificationService.Model;

/// <summary>A typed attribute of a message.</summary>
public sealed class MessageAttributeValue
{
    /// <summary>Bytes, for type <c>Binary</c>: all the stream holds.</summary>
    public MemoryStream? BinaryValue { get; set; }

    /// <summary><c>String</c>, <c>String.Array</c>, <c>Number</c> or <c>Binary</c>. Required.</summary>
    public string? DataType { get; set; }

    /// <summary>Text, for the other types; not empty.</summary>
    public string? StringValue { get; set; }
}
