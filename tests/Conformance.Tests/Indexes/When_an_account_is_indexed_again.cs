using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.Ingest.Reindex;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Conformance.Tests.Indexes;

/// <summary>Against the double: what somebody removed in the account is there again, and nothing else is changed.</summary>
public sealed class When_an_account_is_indexed_again
{
    private static readonly string Key = SampleLanding.Key("run001");

    [ModelFact]
    public async Task A_database_that_was_removed_has_its_tables_and_partitions_again()
    {
        await using var account = await Account.StartAsync();
        var landed = await account.LandAsync(Key, SampleLanding.Report(1.23m));
        var catalogue = await ReadAsync(account, "catalog/bs_consolidated/cycle3.json");
        var sum = await account.QueryAsync("""SELECT SUM("balance") FROM "bs_consolidated" """);
        account.Server.Glue.RemoveDatabase(Account.Database);

        var outcomes = await account.ReindexAsync();

        Assert.Equal(new ReindexOutcome(ReindexResult.Unchanged, landed.DataVersion, null), Assert.Single(outcomes));
        Assert.Single(account.Server.Glue.Partitions(Account.Database, "bs_consolidated_versions"));
        Assert.Equal(sum, await account.QueryAsync("""SELECT SUM("balance") FROM "bs_consolidated" """));
        Assert.Equal(catalogue, await ReadAsync(account, "catalog/bs_consolidated/cycle3.json"));
        Assert.Empty(account.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task A_catalogue_that_is_gone_is_made_of_what_is_filed()
    {
        await using var account = await Account.StartAsync();
        var landed = await account.LandAsync(Key, SampleLanding.Report(1.23m));
        var catalogue = await ReadAsync(account, "catalog/bs_consolidated/cycle3.json");
        await RemoveAsync(account, "catalog/", "tables/", "knowledge/");
        account.Server.Glue.RemoveDatabase(Account.Database);

        var outcomes = await account.ReindexAsync();

        Assert.Equal(new ReindexOutcome(ReindexResult.Restored, landed.DataVersion, null), Assert.Single(outcomes));
        Assert.Equal(catalogue, await ReadAsync(account, "catalog/bs_consolidated/cycle3.json"));
        Assert.Equal([$"{landed.Rows}"], await account.QueryAsync("""SELECT COUNT(*) FROM "bs_consolidated_versions" """));
    }

    [ModelFact]
    public async Task With_the_records_gone_as_well_a_later_landing_still_counts_as_newer()
    {
        await using var account = await Account.StartAsync();
        var landed = await account.LandAsync(Key, SampleLanding.Report(1.23m));
        await RemoveAsync(account, "catalog/", "tables/", "metadata/");
        account.Server.Glue.RemoveDatabase(Account.Database);

        var outcomes = await account.ReindexAsync();
        var next = await account.LandAsync(Key, SampleLanding.Report(2.34m));

        Assert.Equal(new ReindexOutcome(ReindexResult.Restored, landed.DataVersion, null), Assert.Single(outcomes));
        Assert.Equal((landed.DataVersion, true), (next.ReplacedDataVersion, next.IsCurrent));
    }

    private static async Task<string> ReadAsync(Account account, string key) =>
        System.Text.Encoding.UTF8.GetString((await account.Store.ReadDocumentAsync(key, default))!.Content.Span);

    private static async Task RemoveAsync(Account account, params string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            await foreach (var found in account.Store.ListAsync(prefix, default))
            {
                await account.Store.DeleteAsync(found.Key, default);
            }
        }
    }
}
