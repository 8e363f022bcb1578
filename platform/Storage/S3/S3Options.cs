using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Amazon;

namespace Ccar.Messaging.Storage;

/// <summary>
/// The store in an S3 bucket. Section <c>Ccar:S3</c>. Credentials come from the AWS SDK's own chain; <c>AWS_ENDPOINT_URL_S3</c> or
/// <c>AWS_ENDPOINT_URL</c> leads to an emulator.
/// </summary>
public sealed partial class S3Options : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:S3";

    /// <summary>The bucket everything is kept in. Required.</summary>
    [Required(ErrorMessage = $"{Section}:{nameof(Bucket)} is missing: name the bucket that everything is kept in.")]
    public string Bucket { get; set; } = "";

    /// <summary>The bucket's region, such as <c>eu-central-1</c>. The default value is what the AWS SDK finds: <c>AWS_REGION</c>, the profile, the machine.</summary>
    public string? Region { get; set; }

    /// <summary>
    /// Files of more bytes than this are uploaded in parts of this size (larger parts where there would be more than 10,000).
    /// The default value is 64 MiB; S3 takes parts of 5 MiB to 5 GiB.
    /// </summary>
    [Range(typeof(long), "5242880", "5368709120")]
    public long PartSize { get; set; } = 64L << 20;

    /// <summary>Objects of more bytes than this are copied in parts. The default value is 5,000,000,000; S3 copies at most 5 GiB in one piece.</summary>
    [Range(typeof(long), "5242880", "5368709120")]
    public long MultipartThreshold { get; set; } = 5_000_000_000;

    /// <summary>
    /// True puts the bucket into the path and not into the host name, as emulators need. Null, the default value, does so where
    /// <c>AWS_ENDPOINT_URL_S3</c> or <c>AWS_ENDPOINT_URL</c> is set.
    /// </summary>
    public bool? ForcePathStyle { get; set; }

    /// <summary>The account that owns the bucket, 12 digits: S3 refuses every request when another one does. Null, the default value, leaves it unchecked.</summary>
    [RegularExpression("[0-9]{12}")]
    public string? ExpectedBucketOwner { get; set; }

    /// <summary>
    /// True lets <c>ccar land</c> announce what it lands on <c>ccar-landings</c> by itself, for a bucket whose notifications do not go there, such as
    /// an emulator's. Where both announce, one file is two landings of the same bytes. The default value is false.
    /// </summary>
    public bool AnnounceLandings { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!BucketName().IsMatch(Bucket))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(Bucket)} is '{Bucket}' and not the name of a bucket (3 to 63 of a-z, 0-9, '.', '-').", [nameof(Bucket)]);
        }

        if (FindRegion() is null)
        {
            yield return new ValidationResult(
                $"No AWS region is known: set {Section}:{nameof(Region)} or the variable AWS_REGION, e.g. eu-central-1.", [nameof(Region)]);
        }
    }

    /// <summary>The region; null when none is configured anywhere.</summary>
    internal RegionEndpoint? FindRegion() => AwsRegions.Find(Region);

    [GeneratedRegex(@"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\z")]
    private static partial Regex BucketName();
}
