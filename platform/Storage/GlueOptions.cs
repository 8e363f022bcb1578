using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Storage;

/// <summary>Where the tables over the snapshots stand in AWS Glue: Ingest registers them, Query reads them. Section <c>Ccar:Glue</c>.</summary>
public sealed class GlueOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Glue";

    /// <summary>The Glue database, in lower case as Glue keeps names. The default value is <c>ccar_db</c>.</summary>
    [Required(ErrorMessage = $"{Section}:{nameof(Database)} is missing: name the Glue database of the tables, e.g. ccar_db.")]
    [RegularExpression("[a-z0-9_]{1,255}", ErrorMessage = $"{Section}:{nameof(Database)} is '{{0}}' and not the name of a Glue database (1 to 255 of a-z, 0-9, '_').")]
    public string Database { get; set; } = "ccar_db";

    /// <summary>Whether Ingest makes the database where it is missing. The default value is true; false needs no <c>glue:CreateDatabase</c>.</summary>
    public bool CreateDatabase { get; set; } = true;
}
