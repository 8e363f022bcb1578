using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Storage;

/// <summary>Where things are stored. Section <c>Ccar:Storage</c>. Every prefix ends with a slash.</summary>
public sealed class StorageOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Storage";

    /// <summary>Folder of the local store; <c>Ccar:Data</c> and <c>--data</c> set it. The default value is <c>ccar-data</c>.</summary>
    [Required]
    public string Data { get; set; } = "ccar-data";

    /// <summary>Where files land and are filed. The default value is <c>ccar_reports/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string LandingPrefix { get; set; } = "ccar_reports/";

    /// <summary>Typed snapshots. The default value is <c>tables/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string TablesPrefix { get; set; } = "tables/";

    /// <summary>Catalogue. The default value is <c>catalog/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string CatalogPrefix { get; set; } = "catalog/";

    /// <summary>Metadata records. The default value is <c>metadata/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string MetadataPrefix { get; set; } = "metadata/";

    /// <summary>Knowledge-base cards and sidecars. The default value is <c>knowledge/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string KnowledgePrefix { get; set; } = "knowledge/";

    /// <summary>Answer records. The default value is <c>answers/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string AnswersPrefix { get; set; } = "answers/";

    /// <summary>Stored result rows. The default value is <c>results/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string ResultsPrefix { get; set; } = "results/";

    /// <summary>Landings that cannot be used. The default value is <c>quarantine/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string QuarantinePrefix { get; set; } = "quarantine/";

    /// <summary>Former filed CSVs. The default value is <c>superseded/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string SupersededPrefix { get; set; } = "superseded/";

    /// <summary>Table definitions. The default value is <c>definitions/</c>.</summary>
    [Required, RegularExpression("[^/].*/")]
    public string DefinitionsPrefix { get; set; } = "definitions/";
}
