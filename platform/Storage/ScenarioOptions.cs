using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Storage;

/// <summary>Which scenarios there are. Section <c>Ccar</c>.</summary>
public sealed class ScenarioOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar";

    private static readonly string[] Four = ["internal_baseline", "supervisory_baseline", "internal_adverse_1", "supervisory_severely_adverse"];

    /// <summary>Names of the scenarios as configured; binding adds to this list, so it begins empty. Read <see cref="Known"/>.</summary>
    public IList<string> Scenarios { get; } = [];

    /// <summary>The scenario of a question that names none. The default value is <c>internal_baseline</c>.</summary>
    [Required]
    public string DefaultScenario { get; set; } = Four[0];

    /// <summary>
    /// The scenarios that count. The default value is internal_baseline, supervisory_baseline, internal_adverse_1, supervisory_severely_adverse.
    /// </summary>
    public IReadOnlyList<string> Known => Scenarios.Count > 0 ? [.. Scenarios.Distinct(StringComparer.Ordinal)] : Four;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Known.Contains(DefaultScenario))
        {
            yield return new ValidationResult($"{Section}:DefaultScenario is '{DefaultScenario}', which is not one of {string.Join(", ", Known)}.", [nameof(DefaultScenario)]);
        }
    }
}
