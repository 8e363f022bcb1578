namespace Ccar.Messaging.Storage;

/// <summary>What was asked of S3, for the sentence of its fault.</summary>
/// <param name="Action">What was to be done, e.g. <c>Reading</c>.</param>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key or prefix.</param>
internal sealed record S3Call(string Action, string Bucket, string Key)
{
    public const string Looking = "Looking up";
    public const string Reading = "Reading";
    public const string Writing = "Writing";
    public const string Copying = "Copying";
    public const string Deleting = "Deleting";
    public const string Listing = "Listing";
    public const string Marking = "Marking";

    /// <summary>What lets it be done.</summary>
    public string Permissions => Action switch
    {
        Looking or Reading => "It needs s3:GetObject on the key, and s3:ListBucket on the bucket: without that S3 answers 403 for a key that is not there.",
        Writing => "It needs s3:PutObject and s3:AbortMultipartUpload on the key.",
        Copying => "It needs s3:GetObject on the source and s3:PutObject on the target.",
        Marking => "It needs s3:GetObjectTagging and s3:PutObjectTagging on the key.",
        Deleting => "It needs s3:DeleteObject on the key.",
        _ => "It needs s3:ListBucket on the bucket.",
    } + " An encrypted bucket needs kms:Decrypt and kms:GenerateDataKey on its key.";

    /// <summary>The same within a sentence.</summary>
    public string Doing => $"{char.ToLowerInvariant(Action[0])}{Action[1..]} '{Key}'";

    public override string ToString() => $"{Action} '{Key}' in the bucket '{Bucket}'";
}
