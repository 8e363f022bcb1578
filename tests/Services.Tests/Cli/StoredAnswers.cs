using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>Records as the workers write them. What a question is answered with stands in its first word.</summary>
internal static class StoredAnswers
{
    public static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    public static Answered To(string question) => question.Split(' ')[0] switch
    {
        "ambiguous" => Stopped(question, AnswerOutcome.ClarificationNeeded, StopReason.Ambiguous) with { Options = ["Total assets in 2023Q4", "Total assets in 2024Q4"] },
        "unknown" => Stopped(question, AnswerOutcome.ClarificationNeeded, StopReason.NoSuchValue),
        "empty" => Stopped(question, AnswerOutcome.Refused, StopReason.NoRows),
        "forbidden" => Stopped(question, AnswerOutcome.Refused, StopReason.OutOfScope),
        "broken" => Stopped(question, AnswerOutcome.Failed, StopReason.EngineFailed),
        _ => Full(question),
    };

    public static Answered Stopped(string question, AnswerOutcome outcome, StopReason reason) => new()
    {
        QuestionId = Guid.Empty,
        AskedAt = Noon,
        AnsweredAt = Noon.AddMilliseconds(12.5),
        Question = question,
        Outcome = outcome,
        Reason = reason,
        Text = $"This is how {reason} reads.",
    };

    public static Answered Full(string question) => Stopped(question, AnswerOutcome.Answered, StopReason.Ambiguous) with
    {
        Reason = null,
        Text = "The total balance across run001 and run002 is $2,305,329.38.",
        Table = "bs_consolidated",
        Scenario = "internal_baseline",
        Figures = new Figures
        {
            Name = "total balance",
            Unit = "USD",
            KeyColumns = ["run_id"],
            RowCount = 3,
            Rows =
            [
                new Figure { Keys = new Dictionary<string, string> { ["run_id"] = "run001" }, Value = 1_148_220.17m },
                new Figure { Keys = new Dictionary<string, string> { ["run_id"] = "run002" }, Value = 1_157_109.21m },
                new Figure { Keys = new Dictionary<string, string>(), Value = 2_305_329.38m, Combined = true },
            ],
        },
        Receipt = Receipt,
        Timings = [new StageTiming("build-sql", Noon, Noon.AddMilliseconds(1), Noon.AddMilliseconds(3))],
    };

    public static MetadataRecord Record(string key, PartitionId partition, string sha256, long rows) => new()
    {
        S3Path = "filed/" + key,
        TableName = partition.Table,
        Columns = "balance:DECIMAL(38,2)",
        Partitions = "cycle,scenario,run_id",
        Description = "A table.",
        RunId = partition.RunId,
        Scenario = partition.Scenario,
        Cycle = partition.Cycle,
        CreationDate = Noon,
        SourceKey = key,
        Sequencer = "01",
        LandedAt = Noon,
        DataVersion = sha256[..16],
        SnapshotKey = "snapshot",
        Profile = new SnapshotProfile { Rows = rows, Bytes = 1, Sha256 = sha256, Columns = [new ColumnProfile { Name = "balance", Type = "DECIMAL(38,2)", ControlTotal = 12.50m }] },
    };

    public static CatalogPartition Entry(string key, PartitionId partition, MetadataRecord record) => new()
    {
        Scenario = partition.Scenario,
        RunId = partition.RunId,
        DataVersion = record.DataVersion,
        Rows = record.Profile.Rows,
        Sha256 = record.Profile.Sha256,
        SourceKey = key,
        FiledKey = record.S3Path,
        MetadataKey = "metadata",
        Sequencer = record.Sequencer,
        LandedAt = Noon,
        FirstLandedAt = Noon,
    };

    public static FileRejected Rejection(string key, string sha256) => new()
    {
        LandingId = Guid.Empty,
        LandedAt = Noon,
        SourceKey = key,
        Sequencer = "01",
        Reason = RejectionReason.HeaderOnly,
        Explanation = "The file has a header and no row.",
        QuarantineKey = "quarantine/" + key,
        Sha256 = sha256,
    };

    private static Receipt Receipt => new()
    {
        WrittenBy = "template",
        Sql = ["SELECT \"run_id\" FROM \"bs_consolidated_versions\""],
        Files = [new ReceiptFile("cycle3", "internal_baseline", "run001", "5f0c0123456789abcdef", "filed/run001.csv", "aa11", 480)],
        Understanding = new Understanding
        {
            RetrievedBy = "rules",
            Words = [new WordMeaning("asset", "level_2 = U10000000 (glossary)")],
            Assumptions = ["No cycle was named: cycle3, the latest."],
            Warnings = ["A newer landing of run001 was rejected."],
        },
        Attributes = new QueryAttributes
        {
            TableName = "bs_consolidated",
            AggregationAttribute = "balance",
            GroupByAttributes = ["business"],
            FilterAttributes = new Dictionary<string, AttributeFilter>
            {
                ["level_2"] = AttributeFilter.Of("U10000000"),
                ["segment_lob"] = AttributeFilter.Except("CUSTODY"),
                ["period_id"] = AttributeFilter.Between("2023Q1", "2023Q4"),
            },
            PartitionFilters = new PartitionFilters { Cycle = ["cycle3"], Scenario = ["internal_baseline"], RunId = ["run001", "run002"] },
            OrderBy = SortDirection.Descending,
            Limit = 5,
            Having = new Threshold(">", 10),
        },
    };
}
