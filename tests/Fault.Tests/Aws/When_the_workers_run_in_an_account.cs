using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Aws;

public sealed class When_the_workers_run_in_an_account
{
    private const string Original =
        "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    [EmulatorFact]
    public async Task A_file_put_to_s3_and_a_plain_question_end_in_the_figure()
    {
        await using var fleet = await AwsFleet.StartAsync();
        await fleet.LandSampleAsync();

        var answer = await fleet.AskAsync(Original);

        Assert.True(answer.Outcome == AnswerOutcome.Answered, $"{answer.Text}\n{fleet.Said}");
        Assert.Equal([1_148_220.17m, 1_157_109.21m, 2_305_329.38m], answer.Figures!.Rows.Select(row => row.Value!.Value));
        Assert.Equal(("athena", false), (answer.Receipt!.Engine, answer.Receipt.CacheHit));
        Assert.All(fleet.Aws.Calls.All, call => Assert.Empty(call.Faults));
    }
}
