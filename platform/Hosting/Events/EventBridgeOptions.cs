using System.ComponentModel.DataAnnotations;
using Amazon;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Hosting;

/// <summary>Where answers and ended landings are told besides the topics. Section <c>Ccar:EventBridge</c>.</summary>
public sealed class EventBridgeOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:EventBridge";

    /// <summary>Name or ARN of an event bus; null, the default value, sends nothing and makes no queue for it.</summary>
    public string? Bus { get; set; }

    /// <summary>The events' source. The default value is <c>ccar.messaging</c>; one that begins with <c>aws.</c> is AWS's own.</summary>
    [Required]
    [StringLength(256)]
    public string Source { get; set; } = "ccar.messaging";

    /// <summary>The bus's region, such as <c>eu-central-1</c>. The default value is what the AWS SDK finds: <c>AWS_REGION</c>, the profile, the machine.</summary>
    public string? Region { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Source.StartsWith("aws.", StringComparison.OrdinalIgnoreCase))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(Source)} is '{Source}'; names that begin with 'aws.' are AWS's own, choose another.", [nameof(Source)]);
        }
    }

    /// <summary>The region; null when none is configured anywhere.</summary>
    internal RegionEndpoint? FindRegion() => AwsRegions.Find(Region);
}
