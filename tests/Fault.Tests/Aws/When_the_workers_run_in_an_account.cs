using Ccar.Messaging.AwsDouble.Bedrock;
using Ccar.Messaging.AwsDouble.KnowledgeBases;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Aws;

public sealed class When_the_workers_run_in_an_account
{
    private const string Original =
        "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    private const string Attributes = """
        {
          "enriched_query": "Total asset balance (U10000000) for FIXED INCOME FINANCING in 2023Q4",
          "table_name": "bs_consolidated",
          "aggregation_attribute": "balance",
          "aggregation_function": "sum",
          "group_by_attributes": ["business"],
          "filter_attributes": {"period_id": "2023Q4", "business": "FIXED INCOME FINANCING", "level_2": "U10000000"},
          "combine_runs": true
        }
        """;

    [EmulatorTheory]
    [InlineData(NotificationForm.S3)]
    [InlineData(NotificationForm.EventBridge)]
    public async Task A_file_put_to_s3_and_a_plain_question_end_in_the_figure(NotificationForm form)
    {
        await using var fleet = await AwsFleet.StartAsync(form, AwsFleet.WithoutModels);
        await fleet.LandSampleAsync();

        var answer = await fleet.AskAsync(Original);

        HasTheFigures(answer, fleet);
        Assert.Equal(("athena", false, "template"), (answer.Receipt!.Engine, answer.Receipt.CacheHit, answer.Receipt.WrittenBy));
        Assert.Empty(fleet.Aws.Calls.Faulty);
    }

    [EmulatorFact]
    public async Task A_model_may_understand_and_phrase_it()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithModels("model"));
        await fleet.LandSampleAsync();
        fleet.Aws.Retrieval.Script = request => new GenerationReply(request.Documents.Count == 0 ? "There is nothing." : $"Here you are:\n```json\n{Attributes}\n```");

        var answer = await fleet.AskAsync(Original);

        HasTheFigures(answer, fleet);
        Assert.Equal("model", answer.Receipt!.Understanding!.RetrievedBy);
        Assert.NotEmpty(fleet.Aws.Calls.Of("bedrock-runtime", "Converse"));
        Assert.Empty(fleet.Aws.Calls.Faulty);
    }

    [EmulatorFact]
    public async Task A_model_that_lies_changes_no_figure()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithModels("hybrid"));
        await fleet.LandSampleAsync();
        fleet.Aws.Retrieval.Script = _ => new GenerationReply(Attributes.Replace("FIXED INCOME FINANCING", "CORPORATE BANKING", StringComparison.Ordinal));
        fleet.Aws.Models.Script = _ => new ConverseReply("The total balance rose to $9,999,999.99 in run001 and run002.");

        var answer = await fleet.AskAsync(Original);

        HasTheFigures(answer, fleet);
        Assert.DoesNotContain("9,999,999", answer.Text, StringComparison.Ordinal);
        Assert.Equal("template", answer.Receipt!.WrittenBy);
        Assert.NotNull(answer.Receipt.WritingNote);
    }

    [EmulatorFact]
    public async Task A_model_alone_that_invents_what_is_not_there_is_asked_back()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithModels("model"));
        await fleet.LandSampleAsync();
        fleet.Aws.Retrieval.Script = _ => new GenerationReply(Attributes.Replace("\"business\": \"FIXED INCOME FINANCING\"", "\"region\": \"NORTH\"", StringComparison.Ordinal));

        var answer = await fleet.AskAsync(Original);

        Assert.Equal(AnswerOutcome.ClarificationNeeded, answer.Outcome);
        Assert.Null(answer.Figures);
        Assert.Equal(2, fleet.Aws.Calls.Count("bedrock-agent-runtime", "RetrieveAndGenerate"));
    }

    [EmulatorFact]
    public async Task What_is_said_is_also_told_to_an_event_bus()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, [.. AwsFleet.WithoutModels, ("Ccar__EventBridge__Bus", "bank")]);
        await fleet.LandSampleAsync();

        var answer = await fleet.AskAsync(Original);
        await fleet.EventAsync("Answered", detail => detail["questionId"]!.GetValue<Guid>() == answer.QuestionId);
        await fleet.EventAsync("MetadataIndexed", detail => detail["isCurrent"]!.GetValue<bool>());

        Assert.All(fleet.Aws.EventBridge.Events, sent => Assert.Equal(("bank", "ccar.messaging"), (sent.Bus, sent.Source)));
    }

    private static void HasTheFigures(Answered answer, AwsFleet fleet)
    {
        Assert.True(answer.Outcome == AnswerOutcome.Answered, $"{answer.Text}\n{fleet.Said}");
        Assert.Equal([1_148_220.17m, 1_157_109.21m, 2_305_329.38m], answer.Figures!.Rows.Select(row => row.Value!.Value));
    }

    [EmulatorFact]
    public async Task The_doctor_looks_at_topics_subscriptions_and_notifications()
    {
        await using var fleet = await AwsFleet.StartAsync(NotificationForm.S3, AwsFleet.WithoutModels);

        var well = await fleet.RunAsync("doctor");
        await fleet.UnsubscribeAsync("ccar-sql-built");
        var ill = await fleet.RunAsync("doctor");

        Assert.True(well.ExitCode == 0, well.Output);
        Assert.Contains("are there and lead to the queues.", well.Output, StringComparison.Ordinal);
        Assert.Contains("are told to ccar-landings.", well.Output, StringComparison.Ordinal);
        Assert.Contains("topic ccar-sql-built", ill.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("are there and lead to the queues.", ill.Output, StringComparison.Ordinal);
        Assert.Empty(fleet.Aws.Calls.Faulty);
    }
}
