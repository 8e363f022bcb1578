using System.ComponentModel.DataAnnotations;
using Amazon;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>The model that phrases answers. Section <c>Ccar:Bedrock:Answer</c>, read where <c>Ccar:Writer</c> is <c>model</c>.</summary>
public sealed class AnswerModelOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Bedrock:Answer";

    /// <summary>Id or ARN of a model or an inference profile on Amazon Bedrock. There is no default: models are retired.</summary>
    public string? ModelId { get; set; }

    /// <summary>Longest text, in tokens; the account's quota is reserved by it. The default value is 600.</summary>
    [Range(1, 4096)]
    public int MaxTokens { get; set; } = 600;

    /// <summary>0 for always the likeliest word, to 1. Null sends none, for models that take none. The default value is 0.</summary>
    [Range(0.0, 1.0)]
    public float? Temperature { get; set; } = 0;

    /// <summary>Longest wait for the model, in seconds, another try included; less where the question's deadline is nearer. The default value is 8.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 8;

    /// <summary>Id or ARN of a guardrail; null for none.</summary>
    public string? GuardrailId { get; set; }

    /// <summary>Its version number, or <c>DRAFT</c>.</summary>
    public string? GuardrailVersion { get; set; }

    /// <summary>With more figures the template's table is written without asking the model. The default value is 8.</summary>
    [Range(1, 40)]
    public int MaxFigures { get; set; } = 8;

    /// <summary>The model's region, such as <c>eu-central-1</c>. The default value is what the AWS SDK finds: <c>AWS_REGION</c>, the profile, the machine.</summary>
    public string? Region { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ModelId))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(ModelId)} is missing; give the id or ARN of a model or inference profile, or set Ccar:Writer=template.", [nameof(ModelId)]);
        }

        if (string.IsNullOrWhiteSpace(GuardrailId) != string.IsNullOrWhiteSpace(GuardrailVersion))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(GuardrailId)} is '{GuardrailId}' and {nameof(GuardrailVersion)} is '{GuardrailVersion}'; give both or neither.",
                [nameof(GuardrailId)]);
        }
    }

    /// <summary>The region; null when none is configured anywhere.</summary>
    internal RegionEndpoint? FindRegion() => AwsRegions.Find(Region);
}
