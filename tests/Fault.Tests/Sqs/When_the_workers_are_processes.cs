using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Sqs;

public sealed class When_the_workers_are_processes
{
    private const string Original =
        "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    [EmulatorFact]
    public async Task They_do_the_whole_job_together()
    {
        await using var fleet = await Fleet.StartAsync();
        await fleet.LandSampleAsync();

        var (exitCode, output) = await fleet.RunAsync("ask", Original);

        Assert.True(exitCode == 0, $"{output}\n{fleet.Said}");
        Assert.Contains("is $1,148,220.17 in run001 and $1,157,109.21 in run002. Across run001 and run002 it is $2,305,329.38", output, StringComparison.Ordinal);
    }

    [EmulatorFact]
    public async Task Any_program_asks_under_its_own_id_and_filters_for_its_own_answers()
    {
        await using var fleet = await Fleet.StartAsync(new FleetPlan { AnswersTo = "treasury" });
        await fleet.LandSampleAsync();
        var (own, others) = (Guid.NewGuid(), Guid.NewGuid());

        await fleet.Answers.AskAsync(new { question = Original, question_id = others, asked_by = "somebody else" });
        await fleet.Answers.AskAsync(new { question = Original, question_id = own, asked_by = "treasury" });
        var (answer, _, attributes) = (await fleet.Answers.ReceiveAsync(ids => ids.Any(), Fleet.Patience))[0];

        Assert.Equal((own, AnswerOutcome.Answered), (answer.QuestionId, answer.Outcome));
        Assert.Equal([1_148_220.17m, 1_157_109.21m, 2_305_329.38m], answer.Figures!.Rows.Select(row => row.Value!.Value));
        Assert.Equal(["treasury", "Answered", "internal_baseline", "bs_consolidated"], ((string[])["askedBy", "outcome", "scenario", "table"]).Select(name => attributes[name]));
        Assert.False(string.IsNullOrEmpty(answer.Receipt!.SenderId));
    }

    [EmulatorFact]
    public async Task A_question_without_an_id_has_that_of_its_message()
    {
        await using var fleet = await Fleet.StartAsync();
        await fleet.LandSampleAsync();

        var messageId = await fleet.Answers.AskAsync(new { question = Original });
        var (answer, _, attributes) = (await fleet.Answers.ReceiveAsync(ids => ids.Any(), Fleet.Patience))[0];

        Assert.Equal(messageId, answer.QuestionId);
        Assert.False(attributes.ContainsKey("askedBy"));
    }
}
