using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_files_land_after_an_answer : IDisposable
{
    private const string Version = "5f0c0123456789abcdef";

    private static readonly CatalogPartition Current = new()
    {
        Scenario = "internal_baseline",
        RunId = "run001",
        DataVersion = Version,
        Rows = 480,
        Sha256 = "aa11",
        SourceKey = "run001.csv",
        FiledKey = "filed/run001.csv",
        MetadataKey = "metadata",
        Sequencer = "01",
        LandedAt = StoredAnswers.Noon,
        FirstLandedAt = StoredAnswers.Noon,
    };

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task An_old_answer_says_so_when_it_is_shown()
    {
        var id = await AskAsync();
        await CommitAsync(Current with { DataVersion = "new", FormerDataVersion = Version });

        var shown = await _cli.RunAsync("show", id);

        Assert.Contains("Since then: run001 (internal_baseline) was landed again at 2026-01-05 12:00:00 UTC; these figures are of the version before.", shown.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_long_gone_is_called_an_earlier_one()
    {
        var id = await AskAsync();
        await CommitAsync(Current with { DataVersion = "newest", FormerDataVersion = "new" });

        Assert.Contains("these figures are of an earlier version.", (await _cli.RunAsync("show", id)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_landing_that_was_rejected_is_told_as_well()
    {
        var id = await AskAsync();
        await CommitAsync(Current with { RejectedNewer = new RejectedLanding("02", StoredAnswers.Noon, RejectionReason.EmptyFile, "quarantine/x") });

        Assert.Contains("Since then: A newer landing of run001 (internal_baseline) was rejected on 2026-01-05 (EmptyFile)", (await _cli.RunAsync("show", id)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_stays_as_it_is_and_machines_get_it_alone()
    {
        var id = await AskAsync();
        var before = await _cli.RunAsync("show", id, "--json");
        await CommitAsync(Current with { DataVersion = "new" });

        var after = await _cli.RunAsync("show", id, "--json");

        Assert.Equal(before.Out, after.Out);
        Assert.Contains("Since then: run001", after.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_version_is_current_nothing_is_said()
    {
        var id = await AskAsync();
        await CommitAsync(Current);

        Assert.DoesNotContain("Since then", (await _cli.RunAsync("show", id)).Out, StringComparison.Ordinal);
    }

    private async Task<string> AskAsync() => (await _cli.RunAsync("ask", "fine question", "--json")).Lines[0].GetProperty("questionId").GetString()!;

    private Task<CatalogChange> CommitAsync(CatalogPartition entry) =>
        new CatalogStore(new FileObjectStore(_cli.Data), new StoreKeys(Options.Create(new StorageOptions())))
            .CommitAsync("bs_consolidated", "cycle3", document => document.With(entry), CancellationToken.None);
}
