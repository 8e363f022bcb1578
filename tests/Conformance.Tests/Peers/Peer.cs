using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Conformance.Tests.Peers;

/// <summary>The programs of <c>tests/Peers</c>.</summary>
internal static class Peer
{
    /// <summary>Starts one; <paramref name="endpoint"/> is where the emulator is.</summary>
    public static async Task<Run> StartAsync(string script, Uri endpoint, params string[] arguments)
    {
        await EmulatorPackage.EnsureInstalledAsync();
        return Run.Start(
            EmulatorFolder.Node,
            [Path.Combine(EmulatorFolder.Root, "tests", "Peers", script), "--endpoint", endpoint.ToString(), "--region", "us-east-1", "--timeout", "40", .. arguments]);
    }
}
