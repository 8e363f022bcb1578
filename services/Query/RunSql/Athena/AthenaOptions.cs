using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Amazon;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// The engine in Amazon Athena. Section <c>Ccar:Athena</c>. Credentials come from the AWS SDK's own chain; <c>AWS_ENDPOINT_URL_ATHENA</c> or
/// <c>AWS_ENDPOINT_URL</c> leads to an emulator. The database is <c>Ccar:Glue:Database</c>.
/// </summary>
public sealed partial class AthenaOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Athena";

    /// <summary>The name of the account's Glue catalogue.</summary>
    internal const string OwnCatalog = "AwsDataCatalog";

    /// <summary>The region, such as <c>eu-central-1</c>. The default value is what the AWS SDK finds: <c>AWS_REGION</c>, the profile, the machine.</summary>
    public string? Region { get; set; }

    /// <summary>
    /// The workgroup. The default value is <c>primary</c>, which every account has; it knows no place for results until somebody names one, so an own
    /// workgroup with its place, encryption and <c>BytesScannedCutoffPerQuery</c> is better.
    /// </summary>
    [Required(ErrorMessage = $"{Section}:{nameof(WorkGroup)} is empty: name a workgroup, or leave the setting out for 'primary'.")]
    public string WorkGroup { get; set; } = "primary";

    /// <summary>
    /// The data catalogue the database is in. The default value is <c>AwsDataCatalog</c>, the account's Glue catalogue. In another one the worker cannot look
    /// whether a partition without rows is there; the answer then carries a warning.
    /// </summary>
    [Required(ErrorMessage = $"{Section}:{nameof(Catalog)} is empty: name a data catalogue, or leave the setting out for 'AwsDataCatalog'.")]
    [MaxLength(256)]
    public string Catalog { get; set; } = OwnCatalog;

    /// <summary>
    /// Where results go, as <c>s3://bucket/folder/</c>. Null, the default value, leaves it to the workgroup, which then must name a place. Setting it
    /// switches Athena's reuse of results off: Athena reuses only what went to the workgroup's own place.
    /// </summary>
    public string? OutputLocation { get; set; }

    /// <summary>
    /// The account that must own the bucket of <see cref="OutputLocation"/>, 12 digits. Null, the default value, leaves it unchecked. The owner of a
    /// workgroup's own place is set at the workgroup.
    /// </summary>
    public string? ExpectedBucketOwner { get; set; }

    /// <summary>
    /// For how long Athena may give the result of the same statement again without reading anything, in minutes; 0 switches that off. The default value
    /// is 60. Athena does not look whether data changed, and need not: the statement names the data versions it reads, which never change.
    /// </summary>
    [Range(0, 10_080, ErrorMessage = $"{Section}:{nameof(ResultReuseMinutes)} is out of range; it may be 0 (off) to 10080 minutes.")]
    public int ResultReuseMinutes { get; set; } = 60;

    /// <summary>
    /// Pause before Athena is asked for the first time whether a query has ended, in milliseconds; each further pause is a fourth longer. The default
    /// value is 100.
    /// </summary>
    [Range(10, 10_000, ErrorMessage = $"{Section}:{nameof(PollMilliseconds)} is out of range; it may be 10 to 10000 milliseconds.")]
    public int PollMilliseconds { get; set; } = 100;

    /// <summary>Longest such pause, in milliseconds. The default value is 2,000.</summary>
    [Range(10, 60_000, ErrorMessage = $"{Section}:{nameof(MaxPollMilliseconds)} is out of range; it may be 10 to 60000 milliseconds.")]
    public int MaxPollMilliseconds { get; set; } = 2_000;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!WorkGroupName().IsMatch(WorkGroup))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(WorkGroup)} is '{WorkGroup}' and not the name of a workgroup (1 to 128 letters, digits, '.', '_', '-').", [nameof(WorkGroup)]);
        }

        if (OutputLocation is not null && !Place().IsMatch(OutputLocation))
        {
            yield return new ValidationResult($"{Section}:{nameof(OutputLocation)} is '{OutputLocation}'; it must be a place such as s3://bucket/folder/.", [nameof(OutputLocation)]);
        }

        if (ExpectedBucketOwner is not null && !Account().IsMatch(ExpectedBucketOwner))
        {
            yield return new ValidationResult($"{Section}:{nameof(ExpectedBucketOwner)} is '{ExpectedBucketOwner}'; it must be an account's 12 digits.", [nameof(ExpectedBucketOwner)]);
        }

        if (ExpectedBucketOwner is not null && OutputLocation is null)
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(ExpectedBucketOwner)} is set without {Section}:{nameof(OutputLocation)}, to which it belongs; set the owner at the workgroup instead.",
                [nameof(ExpectedBucketOwner)]);
        }

        if (MaxPollMilliseconds < PollMilliseconds)
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(MaxPollMilliseconds)} is {MaxPollMilliseconds}, less than {Section}:{nameof(PollMilliseconds)} ({PollMilliseconds}); raise it.",
                [nameof(MaxPollMilliseconds)]);
        }

        if (FindRegion() is null)
        {
            yield return new ValidationResult(
                $"No AWS region is known: set {Section}:{nameof(Region)} or the variable AWS_REGION, e.g. eu-central-1.", [nameof(Region)]);
        }
    }

    /// <summary>The region; null when none is configured anywhere.</summary>
    internal RegionEndpoint? FindRegion() => AwsRegions.Find(Region);

    [GeneratedRegex(@"\A[a-zA-Z0-9._-]{1,128}\z")]
    private static partial Regex WorkGroupName();

    [GeneratedRegex(@"\As3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/\P{Cc}*)?\z")]
    private static partial Regex Place();

    [GeneratedRegex(@"\A[0-9]{12}\z")]
    private static partial Regex Account();
}
