namespace Amazon.BedrockAgent.Model;

/// <summary>An object, also of another account.</summary>
public sealed class CustomS3Location
{
    /// <summary>Account, 12 digits, that owns the bucket.</summary>
    public string? BucketOwnerAccountId { get; set; }

    /// <summary>As s3://bucket/key. Required.</summary>
    public string? Uri { get; set; }
}
