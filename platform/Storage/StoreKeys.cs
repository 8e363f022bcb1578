using Ccar.Messaging.Contracts;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Storage;

/// <summary>The key of everything the product stores: the same in S3 and on disk.</summary>
public sealed class StoreKeys(IOptions<StorageOptions> options)
{
    private readonly StorageOptions _options = options.Value;

    /// <summary>Prefix files land below.</summary>
    public string LandingPrefix => _options.LandingPrefix;

    /// <summary>Prefix of the catalogue.</summary>
    public string CatalogPrefix => _options.CatalogPrefix;

    /// <summary>Prefix of all metadata records.</summary>
    public string MetadataPrefix => _options.MetadataPrefix;

    /// <summary>Prefix of all snapshots.</summary>
    public string TablesPrefix => _options.TablesPrefix;

    /// <summary>Prefix of all answer records, and of the questions as accepted.</summary>
    public string AnswersPrefix => _options.AnswersPrefix;

    /// <summary>Prefix of all stored result rows.</summary>
    public string ResultsPrefix => _options.ResultsPrefix;

    /// <summary>Prefix of all former filed CSVs.</summary>
    public string SupersededPrefix => _options.SupersededPrefix;

    private const string ReasonSuffix = ".reason.json";

    /// <summary>The glossary handed over with a landing.</summary>
    public const string Glossary = "glossary.json";

    /// <summary>Held by the process that runs the workers of a data folder.</summary>
    public const string Lock = ".lock";

    /// <summary>Who that is, for people: its process id.</summary>
    public const string LockHolder = ".lock.holder";

    /// <summary>Held by the process that announces local landings.</summary>
    public const string LandingLock = ".landing.lock";

    /// <summary>Prefix of what <c>ccar prune</c> has taken out of use.</summary>
    public const string PrunedPrefix = "pruned/";

    /// <summary>In a bucket: the objects that bear the mark of what nothing refers to.</summary>
    public const string PrunedMarks = PrunedPrefix + "marked.json";

    /// <summary>Prefix of plain questions that wait for the Responder's intake.</summary>
    public const string QuestionInbox = "inbox/questions/";

    /// <summary>Which cards a knowledge base's data source has been asked to take, and by which job. Not below the cards: it is none.</summary>
    public static string KnowledgeSync(string knowledgeBaseId, string dataSourceId) => $"knowledge-sync/{knowledgeBaseId}-{dataSourceId}.json";

    /// <summary>A plain question that waits for the Responder's intake.</summary>
    public static string InboxQuestion(Guid questionId) => $"{QuestionInbox}{questionId:D}.json";

    /// <summary>Which tables and cycles there are.</summary>
    public string CatalogIndex => $"{_options.CatalogPrefix}index.json";

    /// <summary>The catalogue document of one table and cycle.</summary>
    public string Catalog(string table, string cycle) => $"{_options.CatalogPrefix}{table}/{cycle}.json";

    /// <summary>The definition of a table.</summary>
    public string Definition(string table) => $"{_options.DefinitionsPrefix}{table}.json";

    /// <summary>The folder all snapshots of a table are below; ends with a slash.</summary>
    public string TableFolder(string table) => $"{_options.TablesPrefix}{table}/";

    /// <summary>The folder of one snapshot; ends with a slash.</summary>
    public string SnapshotFolder(PartitionId partition, string dataVersion) =>
        $"{TableFolder(partition.Table)}cycle={partition.Cycle}/scenario={partition.Scenario}/run_id={partition.RunId}/data_version={dataVersion}/";

    /// <summary>The typed snapshot.</summary>
    public string Snapshot(PartitionId partition, string dataVersion) => SnapshotFolder(partition, dataVersion) + "part-0.parquet";

    /// <summary>What the snapshot holds. The underscore keeps query engines from reading it as data.</summary>
    public string Profile(PartitionId partition, string dataVersion) => SnapshotFolder(partition, dataVersion) + "_profile.json";

    /// <summary>A dictionary too large for the profile.</summary>
    public string Dictionary(PartitionId partition, string dataVersion, string column) => SnapshotFolder(partition, dataVersion) + $"_dictionary.{column}.json";

    /// <summary>The metadata record of a partition.</summary>
    public string Metadata(PartitionId partition) => $"{_options.MetadataPrefix}{partition.Cycle}/{partition.Scenario}/{partition.RunId}/{partition.Table}.json";

    /// <summary>The knowledge-base card of a partition.</summary>
    public string Card(PartitionId partition) => $"{_options.KnowledgePrefix}{partition.Cycle}/{partition.Scenario}/{partition.RunId}/{partition.Table}.md";

    /// <summary>The card's filter attributes.</summary>
    public string CardAttributes(PartitionId partition) => Card(partition) + ".metadata.json";

    /// <summary>Where the bytes of a rejected landing go. A file that is named like a reason must not take a reason's place.</summary>
    public string Quarantine(string sourceKey) => _options.QuarantinePrefix + sourceKey + (sourceKey.EndsWith(ReasonSuffix, StringComparison.Ordinal) ? ".landed" : "");

    /// <summary>Why it was rejected.</summary>
    public static string QuarantineReason(string quarantineKey) => quarantineKey + ReasonSuffix;

    /// <summary>Where a former filed CSV goes.</summary>
    public string Superseded(string filedKey, string dataVersion) => $"{_options.SupersededPrefix}{dataVersion}/{filedKey}";

    /// <summary>The answer record.</summary>
    public string Answer(Guid questionId) => $"{_options.AnswersPrefix}{questionId:D}.json";

    /// <summary>The question as accepted; opens the answer record.</summary>
    public string Question(Guid questionId) => $"{_options.AnswersPrefix}{questionId:D}.question.json";

    /// <summary>Prefix of everything a question's statements returned.</summary>
    public string Results(Guid questionId) => $"{_options.ResultsPrefix}{questionId:D}/";

    /// <summary>Stored result rows of a question.</summary>
    public string Result(Guid questionId, string hash) => $"{Results(questionId)}{hash}.parquet";
}
