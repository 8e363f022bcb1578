using Ccar.Messaging.Emulator;
using Xunit.Abstractions;

namespace Ccar.Messaging.Fault.Tests.Sqs;

public sealed class When_workers_are_killed_while_questions_are_asked(ITestOutputHelper output)
{
    [EmulatorFact]
    public async Task Every_question_ends_in_exactly_one_content()
    {
        await using var fleet = await Fleet.StartAsync();

        await new KillDrill(Bursts: 8, QuestionsPerBurst: 4, LongestPause: 200, Fleet.Patience).RunAsync(fleet, output);
    }

    /// <summary>What a killed worker had comes again after 30 s, so few kills are enough, and two Responders write the same records.</summary>
    [EmulatorFact]
    public async Task So_it_does_with_two_Responders_and_no_setting_set()
    {
        var plan = new FleetPlan();
        await using var fleet = await Fleet.StartAsync((plan with { Workers = [.. plan.Workers, "Ccar.Messaging.Responder"] }).WithDefaultSettings());

        await new KillDrill(Bursts: 5, QuestionsPerBurst: 10, LongestPause: 200, Fleet.Patience).RunAsync(fleet, output);
    }

    [LongDrillFact]
    public async Task So_do_two_thousand()
    {
        var plan = new FleetPlan();
        await using var fleet = await Fleet.StartAsync((plan with { Workers = [.. plan.Workers, .. plan.Workers] }).WithDefaultSettings());

        await new KillDrill(Bursts: 40, QuestionsPerBurst: 50, LongestPause: 4_000, TimeSpan.FromMinutes(12)).RunAsync(fleet, output);
    }
}
