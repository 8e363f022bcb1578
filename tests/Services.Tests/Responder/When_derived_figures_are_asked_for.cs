using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_derived_figures_are_asked_for : OnTwoLandedRuns
{
    private static readonly Dictionary<string, AttributeFilter> Assets = new() { ["level_2"] = AttributeFilter.Of("U10000000") };

    private static readonly Dictionary<string, AttributeFilter> AssetsOfTwoQuarters = new(Assets) { ["period_id"] = AttributeFilter.Of("2023Q3", "2023Q4") };

    [Fact]
    public async Task A_change_per_group_goes_out_with_both_sides_and_its_total()
    {
        var answer = await AskAsync(attributes => attributes with
        {
            GroupByAttributes = ["business"],
            FilterAttributes = AssetsOfTwoQuarters,
            Comparison = new Comparison { Kind = ComparisonKind.Change, Along = "period_id", From = ["2023Q3"], To = ["2023Q4"] },
        });

        Assert.Equal((AnswerOutcome.Answered, "change in total balance"), (answer.Outcome, answer.Figures?.Name));
        Assert.Equal([96.68m, 1000.10m, 196.69m, 1000.10m], answer.Figures!.Rows.Select(figure => figure.Value));
        Assert.Equal([new ComparedValues(3.33m, 1100.11m), new ComparedValues(3.33m, 1200.12m)], answer.Figures.Totals.Select(total => total.Compared));
        Assert.Contains("Only in 2023Q4, counted as zero in 2023Q3: TREASURY, run001; TREASURY, run002.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_between_runs_is_one_sentence()
    {
        var answer = await AskAsync(attributes => attributes with
        {
            FilterAttributes = new Dictionary<string, AttributeFilter>(Assets) { ["period_id"] = AttributeFilter.Of("2023Q4") },
            Comparison = new Comparison { Kind = ComparisonKind.PercentChange, Along = "run_id", From = ["run001"], To = ["run002"] },
        });

        Assert.Equal(
            "In internal_baseline, cycle3, the total balance for 2023Q4 and level_2 U10000000 differs by +9.0909 % from run001 ($1,100.11) to run002 ($1,200.12). "
            + "Percent changes are rounded to 4 decimals.",
            answer.Text);
    }

    [Fact]
    public async Task A_share_and_a_nested_figure_go_out_too()
    {
        var share = await AskAsync(attributes => attributes with
        {
            FilterAttributes = new Dictionary<string, AttributeFilter>(Assets) { ["period_id"] = AttributeFilter.Of("2023Q4") },
            ShareOfTotal = new ShareOfTotal { Of = "business", Values = ["CREDIT CARDS"] },
        });
        var peak = await AskAsync(attributes => attributes with
        {
            FilterAttributes = AssetsOfTwoQuarters,
            Nested = new NestedAggregation { Function = AggregationFunction.Max, Over = "period_id" },
        });

        Assert.Equal([9.0909m, 16.6667m], share.Figures!.Rows.Select(figure => figure.Value));
        Assert.Equal([("2023Q4", 1100.11m), ("2023Q4", 1200.12m)], peak.Figures!.Rows.Select(figure => (figure.Keys["period_id"], figure.Value!.Value)));
    }

    [Fact]
    public async Task A_side_without_rows_is_refused_and_never_a_change_from_zero()
    {
        var answer = await AskAsync(attributes => attributes with
        {
            FilterAttributes = new Dictionary<string, AttributeFilter>(AssetsOfTwoQuarters) { ["business"] = AttributeFilter.Of("TREASURY") },
            Comparison = new Comparison { Kind = ComparisonKind.Change, Along = "period_id", From = ["2023Q3"], To = ["2023Q4"] },
        });

        Assert.Equal((AnswerOutcome.Refused, StopReason.NoRows, null), (answer.Outcome, answer.Reason, answer.Figures));
        Assert.StartsWith("There is nothing to compare: no row matches for 2023Q3 in run001; 2023Q3 in run002. That is not a zero.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_without_the_keys_that_it_takes_is_not_run()
    {
        var built = await BuiltAsync();

        var answer = await PublishAsync(built.QuestionId, (id, hash) => built with
        {
            QuestionId = id,
            QuestionHash = hash,
            Deadline = DateTimeOffset.UtcNow.AddMinutes(1),
            Attributes = built.Attributes with { ShareOfTotal = new ShareOfTotal { Of = "segment_lob" } },
        });

        Assert.Equal((AnswerOutcome.Failed, null), (answer.Outcome, answer.Figures));
    }

    [Fact]
    public async Task A_percent_that_there_is_none_of_is_recorded_and_read_again()
    {
        await Host.LandAsync((SampleLanding.Key("run003"), SampleLanding.Report(100m).Replace("|3.33\n", "|0.00\n", StringComparison.Ordinal)));

        var answer = await AskAsync(
            attributes => attributes with
            {
                FilterAttributes = AssetsOfTwoQuarters,
                Comparison = new Comparison { Kind = ComparisonKind.PercentChange, Along = "period_id", From = ["2023Q3"], To = ["2023Q4"] },
            },
            "Total assets for credit cards in 2023Q4, run003");

        var stored = await Host.Store.ReadDocumentAsync(Host.Keys.Answer(answer.QuestionId), default);
        Assert.Equal((AnswerOutcome.Answered, null), (answer.Outcome, Assert.Single(answer.Figures!.Rows).Value));
        Assert.Null(Assert.Single(StoreJson.Read<Answered>("answer", stored!).Figures!.Rows).Value);
        Assert.Contains("has no percent change from 2023Q3 ($0.00) to 2023Q4 ($1,100.10) in run003, because it starts from zero.", answer.Text, StringComparison.Ordinal);
    }

    private async Task<Answered> AskAsync(Func<QueryAttributes, QueryAttributes> derive, string over = "Total assets for credit cards in 2023Q4, run001 and run002")
    {
        var built = await BuiltAsync(over);
        return await PublishAsync(built.QuestionId, (id, hash) => new AttributesRetrieved
        {
            QuestionId = id,
            QuestionHash = hash,
            AskedAt = DateTimeOffset.UtcNow,
            Deadline = DateTimeOffset.UtcNow.AddMinutes(1),
            Attributes = derive(built.Attributes with { GroupByAttributes = [], CombineRuns = false }),
            Selection = built.Selection,
            Understanding = new Understanding { RetrievedBy = "rules" },
        });
    }

    // A plain question says what is selected.
    private async Task<SqlBuilt> BuiltAsync(string text = "Total assets for credit cards in 2023Q4, run001 and run002")
    {
        var plain = Asking.Question(text);
        await Host.AskAsync(plain);
        return Host.Probe.Published<SqlBuilt>().Single(built => built.QuestionId == plain.QuestionId);
    }

    private async Task<Answered> PublishAsync<T>(Guid plain, Func<Guid, string, T> message)
        where T : class
    {
        var question = Asking.Question($"derived from {plain}");
        await Host.Store.WriteDocumentAsync(Host.Keys.Question(question.QuestionId), StoreJson.Write(question), default);
        await Host.Bus.Publish(message(question.QuestionId, question.ContentHash()));
        return await Host.Probe.AnsweredAsync(question.QuestionId);
    }
}
