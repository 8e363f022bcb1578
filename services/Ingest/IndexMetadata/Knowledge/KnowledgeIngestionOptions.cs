using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>The knowledge base that takes the cards. Section <c>Ccar:Bedrock:Ingestion</c>. With neither id nothing is asked of one.</summary>
public sealed class KnowledgeIngestionOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Bedrock:Ingestion";

    /// <summary>Each card is handed over by itself: retrievable within seconds.</summary>
    public const string Documents = "documents";

    /// <summary>A job looks through all cards; one at a time, for as many landings as come meanwhile.</summary>
    public const string Job = "job";

    /// <summary>The knowledge base: ten letters and digits. Null, the default value, means none, as does a text without any character: a template leaves a variable empty.</summary>
    [RegularExpression(
        "[0-9a-zA-Z]{10}", ErrorMessage = $"{Section}:{nameof(KnowledgeBaseId)} is not the id of a knowledge base: it has ten letters and digits.")]
    public string? KnowledgeBaseId { get; set; }

    /// <summary>Its data source over the knowledge prefix of the store's bucket: ten letters and digits.</summary>
    [RegularExpression("[0-9a-zA-Z]{10}", ErrorMessage = $"{Section}:{nameof(DataSourceId)} is not the id of a data source: it has ten letters and digits.")]
    public string? DataSourceId { get; set; }

    /// <summary><c>documents</c> or <c>job</c>. The default value is <c>documents</c>.</summary>
    [Required]
    public string Mode { get; set; } = Documents;

    /// <summary>
    /// Seconds between two looks at whether a job is wanted, or how one is doing. The default value is 10, which is also the shortest time between two starts.
    /// </summary>
    [Range(1, 3_600)]
    public int PollSeconds { get; set; } = 10;

    /// <summary>True when a knowledge base is configured.</summary>
    internal bool IsConfigured => !string.IsNullOrEmpty(KnowledgeBaseId) && !string.IsNullOrEmpty(DataSourceId);

    /// <summary>True when jobs are to be started and followed.</summary>
    internal bool RunsJobs => IsConfigured && Mode == Job;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Mode is not (Documents or Job))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(Mode)} is '{Mode}'; it may be '{Documents}' (each card by itself) or '{Job}' (jobs over all cards).", [nameof(Mode)]);
        }

        if (string.IsNullOrEmpty(KnowledgeBaseId) != string.IsNullOrEmpty(DataSourceId))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(KnowledgeBaseId)} and {Section}:{nameof(DataSourceId)} belong together: set both, or neither.", [nameof(DataSourceId)]);
        }
    }
}
