using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Storage;

/// <summary>Where the product's tables are in the Glue catalogue: Ingest adds to them, Athena reads them. Section <c>Ccar:Glue</c>.</summary>
public sealed partial class GlueOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Glue";

    /// <summary>The database. The default value is <c>ccar_db</c>.</summary>
    [Required(ErrorMessage = $"{Section}:{nameof(Database)} is empty: name the Glue database of the product's tables, e.g. ccar_db.")]
    public string Database { get; set; } = "ccar_db";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!DatabaseName().IsMatch(Database))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(Database)} is '{Database}' and not the name of a Glue database (1 to 255 of a-z, 0-9, '_', '-').", [nameof(Database)]);
        }
    }

    [GeneratedRegex(@"\A[a-z0-9_-]{1,255}\z")]
    private static partial Regex DatabaseName();
}
