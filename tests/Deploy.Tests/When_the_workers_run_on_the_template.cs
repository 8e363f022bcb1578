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

    private static void AllIsAllowed(Capture capture)
    {
        var roles = DeployedFleet.Workers.ToDictionary(worker => worker, worker => RolePolicy.Of(capture.Deployed, $"{worker}TaskRole"));

        var refused = capture.Calls.Where(call => !roles[call.Worker].Allows(call.Action, call.Resource)).Select(call => call.ToString());

        File.WriteAllLines("/tmp/calls.txt", capture.Calls.Select(c => $"{c.Worker} {c.Action} {c.Resource}").Order());
        File.WriteAllText("/tmp/said.txt", capture.Said);
        Assert.Empty(refused);
    }
}
