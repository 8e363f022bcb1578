namespace Amazon.Athena.Model;

/// <summary>Encryption of a result.</summary>
public sealed class EncryptionConfiguration
{
    /// <summary>How. Required.</summary>
    public EncryptionOption? EncryptionOption { get; set; }

    /// <summary>ARN or id of the key, for SSE_KMS and CSE_KMS.</summary>
    public string? KmsKey { get; set; }
}
