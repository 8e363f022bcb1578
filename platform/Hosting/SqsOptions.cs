using System.ComponentModel.DataAnnotations;
using Amazon;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// The transport over Amazon SQS and SNS. Section <c>Ccar:Sqs</c>. Credentials come from the AWS SDK's own chain; <c>AWS_ENDPOINT_URL</c>, or
/// <c>AWS_ENDPOINT_URL_SQS</c> and <c>AWS_ENDPOINT_URL_SNS</c>, lead to an emulator.
/// </summary>
public sealed class SqsOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Sqs";

    /// <summary>The region, such as <c>eu-central-1</c>. The default value is what the AWS SDK finds: <c>AWS_REGION</c>, the profile, the machine.</summary>
    public string? Region { get; set; }

    /// <summary>
    /// True creates missing queues, topics, subscriptions and policies at the start. False where a template has made them: then nothing
    /// is created or listed, and what is missing is an error. The default value is true.
    /// </summary>
    public bool DeployTopology { get; set; } = true;

    /// <summary>How long one receive waits for a message, in seconds. The default value is 20, SQS's longest.</summary>
    [Range(0, 20)]
    public int WaitTimeSeconds { get; set; } = 20;

    /// <summary>
    /// For how long a received message is kept from other workers before it is renewed, in seconds: what a killed worker had is taken up
    /// by another one after it. Given to queues that are created; those that are there keep theirs. The default value is 30.
    /// </summary>
    [Range(1, 43_200)]
    public int VisibilityTimeout { get; set; } = 30;

    /// <summary>After how many receives without an end a message goes to <c>&lt;queue&gt;_dlq</c>: it kills its worker. The default value is 10.</summary>
    [Range(1, 1_000)]
    public int MaxReceiveCount { get; set; } = 10;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (FindRegion() is null)
        {
            yield return new ValidationResult(
                $"No AWS region is known: set {Section}:{nameof(Region)} or the variable AWS_REGION, e.g. eu-central-1.", [nameof(Region)]);
        }
    }

    /// <summary>The region; null when none is configured anywhere.</summary>
    internal RegionEndpoint? FindRegion() => AwsRegions.Find(Region);
}
