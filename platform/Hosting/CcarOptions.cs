using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Hosting;

/// <summary>What all workers share. Section <c>Ccar</c>.</summary>
public sealed class CcarOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar";

    /// <summary>The transport within one process.</summary>
    public const string Memory = "memory";

    /// <summary>The transport over Amazon SQS and SNS.</summary>
    public const string Sqs = "sqs";

    /// <summary>
    /// Which transport carries the messages: <c>memory</c> (all workers in one process) or <c>sqs</c> (Amazon SQS and SNS). The default value is <c>memory</c>.
    /// </summary>
    [Required]
    public string Transport { get; set; } = Memory;

    /// <summary>Folder of the local store; overrides <c>Ccar:Storage:Data</c>. Null leaves that as it is.</summary>
    public string? Data { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Transport is not (Memory or Sqs))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(Transport)} is '{Transport}'; it may be '{Memory}' (all workers in one process) or '{Sqs}' (Amazon SQS and SNS).",
                [nameof(Transport)]);
        }
    }
}
