using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Storage;

/// <summary>Where the product's tables are in the Glue catalogue: Ingest adds to them, Athena reads them. Section <c>Ccar:Glue</c>.</summary>
public sealed class GlueOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Glue";

    /// <summary>The database. The default value is <c>ccar_db</c>.</summary>
    [Required(ErrorMessage = $"{Section}:{nameof(Database)} is empty: name the Glue database of the product's tables, e.g. ccar_db.")]
    [RegularExpression("[a-z0-9_-]{1,255}", ErrorMessage = $"{Section}:{nameof(Database)} is '{{0}}' and not the name of a Glue database (1 to 255 of a-z, 0-9, '_', '-').")]
    public string Database { get; set; } = "ccar_db";
}
