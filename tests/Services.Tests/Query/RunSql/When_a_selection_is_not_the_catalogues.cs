using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_selection_is_not_the_catalogues
{
    private const string Text = "Total assets for credit cards in 2023Q4, run001";

    [Fact]
    public async Task A_forged_statement_over_a_version_that_was_never_committed_is_refused()
    {
        await using var host = await LandedAsync();
        var built = await BuiltAsync(host);
        var stray = built.Selection[0] with { DataVersion = "0123456789abcdef0123456789abcdef" };
        await CopySnapshotAsync(host, built.Selection[0], stray);

        var answer = await PublishAsync(host, built, stray);

        Assert.Equal((AnswerOutcome.Refused, StopReason.DataNotLanded, null), (answer.Outcome, answer.Reason, answer.Figures));
        Assert.Contains("0123456789abcdef0123456789abcdef of bs_consolidated in cycle3 internal_baseline run001 was never committed", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_statement_over_a_run_that_never_landed_is_refused()
    {
        await using var host = await LandedAsync();
        var built = await BuiltAsync(host);
        var stray = built.Selection[0] with { RunId = "run009" };
        await CopySnapshotAsync(host, built.Selection[0], stray);

        var answer = await PublishAsync(host, built, stray);

        Assert.Equal((AnswerOutcome.Refused, null), (answer.Outcome, answer.Figures));
    }

    [Fact]
    public async Task A_question_that_began_before_its_file_landed_again_ends_in_the_figure_it_began_with()
    {
        await using var host = await LandedAsync();
        var first = await host.AskAsync(Asking.Question(Text));
        var built = host.Probe.Published<SqlBuilt>().Single();
        for (var i = 1; i <= 3; i++)
        {
            await LandAgainAsync(host, built.Selection[0], $"00{i}f");
        }

        var answer = await PublishAsync(host, built, built.Selection[0]);

        Assert.Equal(first.Figures!.Rows[0].Value, answer.Figures!.Rows[0].Value);
        Assert.Equal(built.Selection[0].DataVersion, answer.Receipt!.Files[0].DataVersion);
    }

    [Fact]
    public void The_catalogue_remembers_the_last_versions_and_no_more()
    {
        var entry = Entry("a0");
        for (var i = 1; i <= 30; i++)
        {
            entry = entry with { DataVersion = $"a{i}", FormerDataVersion = entry.DataVersion, EarlierDataVersions = entry.EarlierThanThis() };
        }

        Assert.Equal(Enumerable.Range(15, 16).Select(i => $"a{i}"), Enumerable.Range(0, 40).Select(i => $"a{i}").Where(entry.HasCommitted));
    }

    private static async Task<WorkerHost> LandedAsync()
    {
        var host = await WorkerHost.StartAsync();
        await host.LandTwoRunsAsync();
        return host;
    }

    private static async Task<SqlBuilt> BuiltAsync(WorkerHost host)
    {
        await host.AskAsync(Asking.Question(Text));
        return host.Probe.Published<SqlBuilt>().Single();
    }

    // Everything about the message is as the product makes it but for what is selected.
    private static async Task<Answered> PublishAsync(WorkerHost host, SqlBuilt built, SelectedPartition selected)
    {
        var question = Asking.Question("another");
        await host.Store.WriteDocumentAsync(host.Keys.Question(question.QuestionId), StoreJson.Write(question), default);
        var attributes = built.Attributes with { PartitionFilters = built.Attributes.PartitionFilters with { RunId = [selected.RunId] } };
        var definition = await host.Services.GetRequiredService<DefinitionStore>().FindAsync(attributes.TableName, default);
        await host.Bus.Publish(built with
        {
            QuestionId = question.QuestionId,
            QuestionHash = question.ContentHash(),
            Deadline = DateTimeOffset.UtcNow.AddMinutes(1),
            Attributes = attributes,
            Selection = [selected],
            Sql = SqlBuilder.Build(attributes, [selected], definition!),
        });
        return await host.Probe.AnsweredAsync(question.QuestionId);
    }

    private static async Task CopySnapshotAsync(WorkerHost host, SelectedPartition from, SelectedPartition to)
    {
        await host.Store.CopyAsync(host.Keys.Snapshot(Id(from), from.DataVersion), host.Keys.Snapshot(Id(to), to.DataVersion), default);
        await host.Store.CopyAsync(host.Keys.Profile(Id(from), from.DataVersion), host.Keys.Profile(Id(to), to.DataVersion), default);
    }

    private static Task<CatalogChange> LandAgainAsync(WorkerHost host, SelectedPartition partition, string version) =>
        host.Services.GetRequiredService<CatalogStore>().CommitAsync(
            "bs_consolidated",
            partition.Cycle,
            document =>
            {
                var entry = document.Find(partition.Scenario, partition.RunId)!;
                return document.With(entry with { DataVersion = version, FormerDataVersion = entry.DataVersion, EarlierDataVersions = entry.EarlierThanThis() });
            },
            default);

    private static PartitionId Id(SelectedPartition partition) => new("bs_consolidated", partition.Cycle, partition.Scenario, partition.RunId);

    private static CatalogPartition Entry(string version) => new()
    {
        Scenario = "internal_baseline",
        RunId = "run001",
        DataVersion = version,
        Rows = 1,
        Sha256 = "",
        SourceKey = "a",
        FiledKey = "b",
        MetadataKey = "c",
        Sequencer = "1",
        LandedAt = DateTimeOffset.UnixEpoch,
        FirstLandedAt = DateTimeOffset.UnixEpoch,
    };
}
