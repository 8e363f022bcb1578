using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_a_worker_asks_a_model
{
    private const string Total = "Total assets for credit cards for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    private const string Right = """
        Of course: {"table_name": "bs_consolidated", "aggregation_attribute": "balance", "group_by_attributes": ["business"],
        "filter_attributes": {"period_id": "2023Q4", "business": "CREDIT CARDS", "level_2": "U10000000"},
        "partition_filters": {"scenario": "internal_baseline", "run_id": ["run001", "run002"], "cycle": ["cycle3"]}}
        """;

    [Fact]
    public async Task The_answer_rests_on_what_both_say()
    {
        await using var host = await StartAsync("model", ScriptedModel.Saying(Right));

        var answer = await host.AskAsync(Total);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Equal([100.01m, 200.02m, 300.03m], answer.Figures!.Rows.Select(f => f.Value!.Value));
        Assert.Equal("model", answer.Receipt?.Understanding?.RetrievedBy);
    }

    [Fact]
    public async Task A_lie_ends_in_a_question_back()
    {
        await using var host = await StartAsync("model", ScriptedModel.Saying(Right.Replace("run002", "run003", StringComparison.Ordinal)));

        var answer = await host.AskAsync(Total);

        Assert.Equal((AnswerOutcome.ClarificationNeeded, StopReason.NotUnderstood, null), (answer.Outcome, answer.Reason, answer.Figures));
    }

    [Fact]
    public async Task A_model_out_of_reach_ends_in_its_reason()
    {
        await using var host = await StartAsync("model", ScriptedModel.Silent(ModelTrouble.Denied));

        var answer = await host.AskAsync(Total);

        Assert.Equal((AnswerOutcome.Failed, StopReason.ModelUnavailable), (answer.Outcome, answer.Reason));
    }

    [Fact]
    public async Task The_receipt_says_that_the_rules_stand_alone()
    {
        await using var host = await StartAsync("hybrid", ScriptedModel.Silent(ModelTrouble.Busy));

        var known = await host.AskAsync(Total);
        var unknown = await host.AskAsync("Total assets for railway finance in 2023Q4, run001");

        Assert.Equal((AnswerOutcome.Answered, "rules"), (known.Outcome, known.Receipt?.Understanding?.RetrievedBy));
        Assert.Equal(StopReason.NotUnderstood, unknown.Reason);
        Assert.Contains(unknown.Receipt!.Understanding!.Warnings, w => w.Contains("rules alone", StringComparison.Ordinal));
    }

    private static async Task<WorkerHost> StartAsync(string retriever, ScriptedModel model)
    {
        var host = await WorkerHost.StartAsync(new WorkerHostSetup
        {
            Settings = new Dictionary<string, string?>
            {
                ["Ccar:Retriever"] = retriever,
                ["Ccar:Bedrock:KnowledgeBase:Region"] = "us-east-1",
                ["Ccar:Bedrock:KnowledgeBase:KnowledgeBaseId"] = "KB1",
                ["Ccar:Bedrock:KnowledgeBase:ModelArn"] = "arn:aws:bedrock:us-east-1::foundation-model/m",
            },
            Replace = services => services.AddSingleton<IAttributeModel>(model),
        });
        await host.LandTwoRunsAsync();
        return host;
    }
}
