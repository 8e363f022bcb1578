namespace Amazon.Athena.Model;

/// <summary>Encryption of results that Athena keeps.</summary>
public sealed class ManagedQueryResultsEncryptionConfiguration
{
    /// <summary>ARN of the key.</summary>
    public string? KmsKey { get; set; }
}
