using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Contracts;

/// <summary>One message of every type, every member filled.</summary>
internal static class SampleMessages
{
    private static readonly Guid QuestionId = Guid.Parse("7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01");
    private static readonly Guid LandingId = Guid.Parse("1f0c6a54-8f2b-8e11-a7b3-5d2c9e4f6a02");
    private static readonly DateTimeOffset At = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
    private static readonly PartitionId Partition = new("bs_consolidated", "cycle3", "internal_baseline", "run001");
    private static readonly SelectedPartition[] Selection = [new("cycle3", "internal_baseline", "run001", "5f0c0000000000000000000000000000")];
    private static readonly StageTiming[] Stages = [new("build-sql", At, At.AddMilliseconds(1), At.AddMilliseconds(3))];
    private const string SourceKey = "ccar_reports/dev/ccar/cycle3/internal_baseline/run001/ihc_balance_sheet/output/bs_consolidated.csv";
    private const string FiledKey = "ccar_reports/dev/ccar/cycle=cycle3/scenario=internal_baseline/run_id=run001/ihc_balance_sheet/output/bs_consolidated.csv";
    private const string Hash = "0123456789abcdef0123456789abcdef";
    private const string Sql = "SELECT \"run_id\", SUM(\"balance\") AS \"total_balance\" FROM …";

    private static readonly Understanding Understanding = new()
    {
        RetrievedBy = "rules",
        Words = [new WordMeaning("asset", "level_2 = U10000000 (glossary)")],
        Assumptions = ["cycle3, the latest cycle"],
        Ignored = ["the"],
        Warnings = ["A newer landing of run001 was rejected."],
    };

    private static readonly QueryAttributes Attributes = new()
    {
        EnrichedQuery = "Total asset (U10000000) balance",
        S3Paths = [FiledKey],
        TableName = "bs_consolidated",
        AggregationAttribute = "balance",
        GroupByAttributes = ["business"],
        FilterAttributes = new Dictionary<string, AttributeFilter>
        {
            ["level_2"] = AttributeFilter.Of("U10000000"),
            ["business"] = AttributeFilter.Of("CREDIT CARDS", "TREASURY"),
            ["period_id"] = AttributeFilter.Between("2023Q1", "2023Q4"),
            ["central_view"] = AttributeFilter.Except("LEGAL"),
        },
        PartitionFilters = new PartitionFilters { Scenario = ["internal_baseline"], RunId = ["run001", "run002"], Cycle = ["cycle3"] },
        CombineRuns = true,
        OrderBy = SortDirection.Descending,
        Limit = 5,
        Having = new Threshold(">", 1_000_000.50m),
        Comparison = new Comparison { Kind = ComparisonKind.PercentChange, Along = "period_id", From = ["2023Q1"], To = ["2023Q4"] },
        ShareOfTotal = new ShareOfTotal { Of = "business", Values = ["TREASURY"] },
        Nested = new NestedAggregation { Function = AggregationFunction.Avg, Over = "period_id" },
    };

    public static IReadOnlyList<object> All { get; } =
    [
        new FileLanded { LandingId = LandingId, LandedAt = At, SourceKey = SourceKey, Size = 123, ETag = "abc", VersionId = "v1", Sequencer = "0067A1" },
        new Partitioned
        {
            LandingId = LandingId,
            LandedAt = At,
            SourceKey = SourceKey,
            ETag = "abc",
            VersionId = "v1",
            Sequencer = "0067A1",
            Partition = Partition,
            DataVersion = Selection[0].DataVersion,
            FiledKey = FiledKey,
            SnapshotKey = "tables/bs_consolidated/…/part-0.parquet",
            Columns = [new ColumnSchema("balance", "DECIMAL(38,2)")],
            Rows = 760,
            Sha256 = Hash,
            Stages = Stages,
        },
        new MetadataIndexed
        {
            LandingId = LandingId,
            LandedAt = At,
            SourceKey = SourceKey,
            Partition = Partition,
            MetadataKey = "metadata/cycle3/internal_baseline/run001/bs_consolidated.json",
            DataVersion = Selection[0].DataVersion,
            ReplacedDataVersion = "9a1e0000000000000000000000000000",
            Rows = 760,
            Sha256 = Hash,
            IsCurrent = true,
            Warnings = ["The knowledge base did not take the card."],
            Stages = Stages,
        },
        new FileRejected
        {
            LandingId = LandingId,
            LandedAt = At,
            SourceKey = SourceKey,
            Sequencer = "0067A1",
            Reason = RejectionReason.FaultyLines,
            Explanation = "2 lines cannot be used.",
            QuarantineKey = "quarantine/" + SourceKey,
            Sha256 = Hash,
            Partition = Partition,
            FaultyLineCount = 2,
            FaultyLines = [new FaultyLine { Number = 3, Text = "2023Q4|x", Problem = "2 of 8 cells" }],
        },
        new QuestionAsked
        {
            QuestionId = QuestionId,
            AskedAt = At,
            Text = "Total assets?",
            Table = "bs_consolidated",
            Scenario = "internal_baseline",
            RunIds = ["run001"],
            Cycle = "cycle3",
            Deadline = At.AddSeconds(120),
            AskedBy = "treasury",
            SenderId = "AIDA",
            InReplyTo = LandingId,
            Option = 2,
        },
        new AttributesRetrieved
        {
            QuestionId = QuestionId,
            QuestionHash = Hash,
            AskedAt = At,
            Deadline = At.AddSeconds(120),
            Attributes = Attributes,
            Selection = Selection,
            Understanding = Understanding,
            Stages = Stages,
        },
        new SqlBuilt
        {
            QuestionId = QuestionId,
            QuestionHash = Hash,
            AskedAt = At,
            Deadline = At.AddSeconds(120),
            Attributes = Attributes,
            Selection = Selection,
            Understanding = Understanding,
            Sql = Sql,
            Stages = Stages,
        },
        new ResultsReady
        {
            QuestionId = QuestionId,
            QuestionHash = Hash,
            AskedAt = At,
            Deadline = At.AddSeconds(120),
            Attributes = Attributes,
            Selection = Selection,
            Understanding = Understanding,
            Sql = Sql,
            ResultKey = "results/x/y.parquet",
            Columns = ["run_id", "total_balance"],
            RowCount = 2,
            Engine = "duckdb",
            EngineQueryId = "q1",
            BytesScanned = 4096,
            CacheHit = true,
            Warnings = ["Athena read 8192 bytes; the selected snapshots hold 4096: partition pruning may not have worked."],
            Stages = Stages,
        },
        new QuestionStopped
        {
            QuestionId = QuestionId,
            QuestionHash = Hash,
            AskedAt = At,
            Outcome = AnswerOutcome.ClarificationNeeded,
            Reason = StopReason.Ambiguous,
            Sentence = "Which baseline?",
            Options = ["Total assets in internal_baseline?"],
            Table = "bs_consolidated",
            Scenario = "internal_baseline",
            Understanding = Understanding,
            Stages = Stages,
        },
        new CheckDeadline { QuestionId = QuestionId, QuestionHash = Hash, AskedAt = At, Deadline = At.AddSeconds(120) },
        new Answered
        {
            QuestionId = QuestionId,
            AskedAt = At,
            AnsweredAt = At.AddSeconds(1),
            Question = "Total assets?",
            AskedBy = "treasury",
            Outcome = AnswerOutcome.Answered,
            Reason = StopReason.NoRows,
            Text = "It is $2,305,329.38.",
            Options = ["option"],
            Figures = new Figures
            {
                Name = "total balance",
                Unit = "USD",
                ComparedUnit = "USD",
                KeyColumns = ["run_id"],
                Rows = [new Figure { Keys = new Dictionary<string, string> { ["run_id"] = "run001" }, Value = 2_305_329.38m, Combined = true }],
                RowCount = 1,
                Totals = [new Figure { Keys = new Dictionary<string, string> { ["run_id"] = "run001" }, Value = -0.5m, Compared = new ComparedValues(1.5m, 1m) }],
            },
            Table = "bs_consolidated",
            Scenario = "internal_baseline",
            Receipt = new Receipt
            {
                Sql = [Sql],
                Attributes = Attributes,
                Files = [new ReceiptFile("cycle3", "internal_baseline", "run001", Selection[0].DataVersion, FiledKey, Hash, 760)],
                Understanding = Understanding,
                ResultKey = "results/x/y.parquet",
                Engine = "duckdb",
                EngineQueryId = "q1",
                BytesScanned = 4096,
                CacheHit = true,
                Warnings = ["Athena read 8192 bytes; the selected snapshots hold 4096: partition pruning may not have worked."],
                WrittenBy = "template",
                WritingNote = "The model did not answer within 8 s.",
                SenderId = "AIDA",
            },
            Timings = Stages,
            InReplyTo = LandingId,
            Option = 2,
        },
    ];
}
