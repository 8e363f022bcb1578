using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Amazon;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// The knowledge base and the model that are asked what a question means. Section <c>Ccar:Bedrock:KnowledgeBase</c>; needed where <c>Ccar:Retriever</c> is
/// <c>model</c> or <c>hybrid</c>. Credentials come from the AWS SDK's own chain; <c>AWS_ENDPOINT_URL_BEDROCK_AGENT_RUNTIME</c> or <c>AWS_ENDPOINT_URL</c> lead
/// elsewhere.
/// </summary>
public sealed partial class KnowledgeBaseOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Bedrock:KnowledgeBase";

    private const string Instead = "or set Ccar:Retriever=rules to go without a model";

    /// <summary>Id of the knowledge base that holds the cards: up to 10 letters and digits. No default.</summary>
    public string? KnowledgeBaseId { get; set; }

    /// <summary>ARN (or id) of the foundation model or inference profile that is asked. No default: models are retired.</summary>
    public string? ModelArn { get; set; }

    /// <summary>The region of the knowledge base. The default value is what the AWS SDK finds: <c>AWS_REGION</c>, the profile, the machine.</summary>
    public string? Region { get; set; }

    /// <summary>Most cards that are handed to the model, 1 to 100. The default value is 5: one per run, and one to spare.</summary>
    [Range(1, 100)]
    public int NumberOfResults { get; set; } = 5;

    /// <summary>Id of a guardrail; null asks without one. Needs <see cref="GuardrailVersion"/>.</summary>
    public string? GuardrailId { get; set; }

    /// <summary>Version of the guardrail: a number, or <c>DRAFT</c>.</summary>
    public string? GuardrailVersion { get; set; }

    /// <summary>Longest answer in tokens. The default value is 1,024; one that is cut off is not used.</summary>
    [Range(64, 8_192)]
    public int MaxTokens { get; set; } = 1_024;

    /// <summary>How freely the model chooses its words, 0 to 1. The default value is 0: the same question is to be read the same way.</summary>
    [Range(0f, 1f)]
    public float Temperature { get; set; }

    /// <summary>Longest time of one call, in seconds; a question's deadline may end it sooner. The default value is 20.</summary>
    [Range(1, 120)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary><see cref="TimeoutSeconds"/> as a span.</summary>
    internal TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);

    /// <summary>The region; null when none is configured anywhere.</summary>
    internal RegionEndpoint? FindRegion() => AwsRegions.Find(Region);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        ValidationResult?[] faults = [CheckKnowledgeBase(), CheckModel(), CheckGuardrail(), CheckRegion()];
        return faults.OfType<ValidationResult>();
    }

    private ValidationResult? CheckKnowledgeBase() => KnowledgeBaseId switch
    {
        null or "" => Fault(nameof(KnowledgeBaseId), $"is missing; set it to the id of the knowledge base, {Instead}."),
        { } id when !Id().IsMatch(id) => Fault(nameof(KnowledgeBaseId), $"is '{id}'; an id has up to 10 letters and digits."),
        _ => null,
    };

    private ValidationResult? CheckModel() => ModelArn switch
    {
        null or "" => Fault(nameof(ModelArn), $"is missing; set it to the ARN of a foundation model or an inference profile, {Instead}."),
        { Length: > 2_048 } => Fault(nameof(ModelArn), $"has {ModelArn.Length} characters; at most 2,048 are allowed."),
        _ when ModelArn.Any(char.IsWhiteSpace) => Fault(nameof(ModelArn), $"is '{ModelArn}'; an ARN holds no spaces."),
        _ => null,
    };

    private ValidationResult? CheckGuardrail() => string.IsNullOrEmpty(GuardrailId) == string.IsNullOrEmpty(GuardrailVersion)
        ? null
        : Fault(nameof(GuardrailVersion), $"and {Section}:{nameof(GuardrailId)} go together; set both, or neither.");

    private ValidationResult? CheckRegion() => FindRegion() is null
        ? new ValidationResult($"No AWS region is known: set {Section}:{nameof(Region)} or the variable AWS_REGION, e.g. eu-central-1.", [nameof(Region)])
        : null;

    private static ValidationResult Fault(string name, string sentence) => new($"{Section}:{name} {sentence}", [name]);

    [GeneratedRegex(@"^[0-9a-zA-Z]{1,10}\z", RegexOptions.None, PatternTime.Milliseconds)]
    private static partial Regex Id();
}
