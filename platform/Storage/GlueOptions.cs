using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Storage;

/// <summary>Where the tables over the snapshots stand in AWS Glue: Ingest registers them, Athena reads them. Section <c>Ccar:Glue</c>.</summary>
public sealed partial class GlueOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Glue";

    /// <summary>A parameter of partitions that were put elsewhere after they were made: when they were made says nothing of where they were since.</summary>
    public const string MovedMark = "ccar.messaging.moved";

    /// <summary>The database, in lower case as Glue keeps names. The default value is <c>ccar_db</c>.</summary>
    public string Database { get; set; } = "ccar_db";

    /// <summary>Whether Ingest makes the database where it is missing. The default value is true; false needs no <c>glue:CreateDatabase</c>.</summary>
    public bool CreateDatabase { get; set; } = true;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!DatabaseName().IsMatch(Database))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(Database)} is '{Database}' and not the name of a Glue database (1 to 255 of a-z, 0-9, '_', '-'); name one, e.g. ccar_db.",
                [nameof(Database)]);
        }
    }

    [GeneratedRegex(@"^[a-z0-9_-]{1,255}\z")]
    private static partial Regex DatabaseName();
}
