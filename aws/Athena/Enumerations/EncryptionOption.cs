using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>How Athena encrypts a result in S3. Values newer than this client are kept as they come.</summary>
public sealed class EncryptionOption : ConstantClass
{
    /// <summary>With a key of S3.</summary>
    public static readonly EncryptionOption SSE_S3 = new("SSE_S3");

    /// <summary>With a key of KMS, by S3.</summary>
    public static readonly EncryptionOption SSE_KMS = new("SSE_KMS");

    /// <summary>With a key of KMS, by Athena.</summary>
    public static readonly EncryptionOption CSE_KMS = new("CSE_KMS");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public EncryptionOption(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator EncryptionOption(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static EncryptionOption FindValue(string value) => FindValue<EncryptionOption>(value);
}
