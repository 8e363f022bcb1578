using Ccar.Messaging.Cli;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>A data folder with two landed runs and a glossary, and the program with its own workers on it.</summary>
public sealed class LandedFolder : IAsyncLifetime
{
    public CliRun Cli { get; } = new() { Workers = WorkerComposition.Compose };

    public async Task InitializeAsync()
    {
        const string Glossary = """[{"term":"assets","column":"level_2","value":"U10000000"}]""";
        var landing = Path.Combine(Cli.Folder, "landing");
        Cli.Write("landing/" + SampleLanding.Key("run001"), SampleLanding.Report(100.01m));
        Cli.Write("landing/" + SampleLanding.Key("run002"), SampleLanding.Report(200.02m));
        var landed = await Cli.RunAsync("land", landing, "--glossary", Cli.Write("glossary.json", Glossary));
        Assert.True(landed.Code == ExitCodes.Answered, landed.Out + landed.Error);
    }

    public Task DisposeAsync()
    {
        Cli.Dispose();
        return Task.CompletedTask;
    }
}
