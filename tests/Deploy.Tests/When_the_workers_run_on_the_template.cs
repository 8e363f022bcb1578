using Ccar.Messaging.Deploy.Tests.Fleets;
using Ccar.Messaging.Deploy.Tests.Policies;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Deploy.Tests;

/// <summary>Nothing but what the template made is there, and the workers may make nothing.</summary>
public sealed class When_the_workers_run_on_the_template
{
    [EmulatorFact]
    public async Task Each_call_is_allowed_to_the_role_that_makes_it_by_default() => AllIsAllowed(await Capture.OfDefaults);

    [EmulatorFact]
    public async Task Each_call_is_allowed_to_the_role_that_makes_it_with_everything() => AllIsAllowed(await Capture.OfAll);

    [EmulatorFact]
    public async Task Nothing_is_allowed_that_no_call_needs_and_no_reason_is_told_for()
    {
        var (defaults, all) = (await Capture.OfDefaults, await Capture.OfAll);
        IReadOnlyList<Calls.PermittedCall> calls = [.. defaults.Calls, .. all.Calls];

        var unused = DeployedFleet.Workers
            .SelectMany(worker => Unused.Of(all.RoleOf(worker), [.. calls.Where(call => call.Worker == worker)]).Select(what => (Worker: worker, What: what)))
            .Distinct()
            .ToList();
        var needless = unused.Where(one => !Reasons.Has(one.Worker, one.What)).ToList();

        Assert.True(needless.Count == 0, string.Join('\n', needless));
        Assert.Empty(Reasons.Stale(unused));
    }

    [EmulatorFact]
    public async Task Without_any_statement_that_was_needed_a_call_would_be_refused()
    {
        var capture = await Capture.OfAll;
        foreach (var worker in DeployedFleet.Workers)
        {
            var (role, calls) = (capture.RoleOf(worker), capture.Calls.Where(call => call.Worker == worker).ToList());
            var needed = role.Statements.Where(statement => calls.Any(call => statement.Matches(call.Action, call.Resource))).ToList();

            Assert.NotEmpty(needed);
            Assert.All(needed, statement => Assert.Contains(calls, call => !new RolePolicy([.. role.Statements.Except([statement])]).Allows(call.Action, call.Resource)));
        }
    }

    [EmulatorFact]
    public async Task No_call_breaks_its_services_model()
    {
        Assert.Empty((await Capture.OfDefaults).Faulty);
        Assert.Empty((await Capture.OfAll).Faulty);
    }

    private static void AllIsAllowed(Capture capture)
    {
        var refused = capture.Calls.Where(call => !capture.RoleOf(call.Worker).Allows(call.Action, call.Resource)).ToList();

        Assert.NotEmpty(capture.Calls);
        Assert.True(refused.Count == 0, string.Join('\n', refused));
    }
}
