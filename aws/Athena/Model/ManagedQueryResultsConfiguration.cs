namespace Amazon.Athena.Model;

/// <summary>Results that Athena keeps itself; then there is no output location.</summary>
public sealed class ManagedQueryResultsConfiguration
{
    /// <summary>Whether it does.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Encryption of what it keeps.</summary>
    public ManagedQueryResultsEncryptionConfiguration? EncryptionConfiguration { get; set; }
}
