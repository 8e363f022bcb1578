namespace Amazon.Athena.Model;

/// <summary>Where a result goes. Leave it out when the workgroup has a location: with it, result reuse is off.</summary>
public sealed class ResultConfiguration
{
    /// <summary>Access list of the files.</summary>
    public AclConfiguration? AclConfiguration { get; set; }

    /// <summary>Encryption of the files.</summary>
    public EncryptionConfiguration? EncryptionConfiguration { get; set; }

    /// <summary>Account, 12 digits, that must own the bucket; else the query fails.</summary>
    public string? ExpectedBucketOwner { get; set; }

    /// <summary>The folder, as s3://bucket/folder/; of a query that has run, the file.</summary>
    public string? OutputLocation { get; set; }
}
