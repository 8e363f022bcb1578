namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Whether a bucket keeps former versions.</summary>
public enum BucketKind
{
    /// <summary>It does not.</summary>
    Plain,

    /// <summary>It does, each with an id.</summary>
    Versioned,
}
