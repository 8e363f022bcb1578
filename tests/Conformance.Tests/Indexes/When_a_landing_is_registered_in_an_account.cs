using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Conformance.Tests.Indexes;

/// <summary>Against the double, which checks every request by the services' own models and signatures, and runs Athena's statements.</summary>
public sealed class When_a_landing_is_registered_in_an_account
{
    private static readonly string Key = SampleLanding.Key("run001");

    [ModelFact]
    public async Task Athena_reads_each_version_and_what_is_current()
    {
        await using var account = await Account.StartAsync();

        var first = await account.LandAsync(Key, SampleLanding.Report(1.23m));
        var second = await account.LandAsync(Key, SampleLanding.Report(2.34m));
        await account.LandAsync(Key, SampleLanding.Report(2.34m));

        Assert.Empty(first.Warnings.Concat(second.Warnings));
        var versions = await account.QueryAsync("""SELECT "data_version", COUNT(*) FROM "bs_consolidated_versions" GROUP BY "data_version" """);
        string[] expected = [$"{first.DataVersion}|{first.Rows}", $"{second.DataVersion}|{second.Rows}"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), versions.Order(StringComparer.Ordinal));
        Assert.Equal(await SumAsync(account, second.DataVersion), await account.QueryAsync("""SELECT SUM("balance") FROM "bs_consolidated" """));
        Assert.NotEqual(await SumAsync(account, first.DataVersion), await SumAsync(account, second.DataVersion));
        Assert.Empty(account.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task Throttling_an_expired_token_and_a_partition_that_fails_are_mended()
    {
        await using var account = await Account.StartAsync();
        account.Server.Glue.CreateDatabase(Account.Database);
        account.Server.Faults.Throttle("glue", "CreateTable", 4);
        account.Server.Faults.ExpireToken("glue", "GetTable");
        account.Server.Glue.FailPartition("InternalServiceException");

        var indexed = await account.LandAsync(Key, SampleLanding.Report(1.23m));

        Assert.Empty(indexed.Warnings);
        Assert.Single(account.Probe.Published<MetadataIndexed>());
        Assert.Single(account.Server.Glue.Partitions(Account.Database, "bs_consolidated_versions"));
        Assert.Single(account.Server.Glue.Partitions(Account.Database, "bs_consolidated"));
    }

    [ModelFact]
    public async Task Bytes_that_come_again_are_not_left_marked_for_removal()
    {
        await using var account = await Account.StartAsync();
        var first = await account.LandAsync(Key, SampleLanding.Report(1.23m));
        await account.LandAsync(Key, SampleLanding.Report(2.34m));
        var dictionary = SnapshotOf(first) + "_dictionary.business.json";
        await account.Store.WriteDocumentAsync(dictionary, "[]"u8.ToArray(), default);
        var objects = await MarkAsync(account, first);
        var marked = await account.TagsAsync(dictionary);

        await account.LandAsync(Key, SampleLanding.Report(1.23m));

        Assert.Equal((3, "ccar-prune"), (objects.Count, Assert.Single(marked)));
        Assert.Empty(await TagsAsync(account, objects));
    }

    [ModelFact]
    public async Task What_was_marked_between_filing_and_commit_does_not_stay_marked()
    {
        await using var account = await Account.StartAsync();
        var first = await account.LandAsync(Key, SampleLanding.Report(1.23m));
        await account.LandAsync(Key, SampleLanding.Report(2.34m));
        account.Clock.Ahead = TimeSpan.FromDays(2);
        var objects = await MarkAsync(account, first);

        var indexed = await account.CommitAsync(account.Probe.Published<Partitioned>().First(filed => filed.DataVersion == first.DataVersion));

        Assert.True(indexed.IsCurrent);
        Assert.Empty(await TagsAsync(account, objects));
    }

    private static string SnapshotOf(MetadataIndexed indexed) =>
        $"tables/bs_consolidated/cycle=cycle3/scenario=internal_baseline/run_id=run001/data_version={indexed.DataVersion}/";

    private static async Task<IReadOnlyList<string>> MarkAsync(Account account, MetadataIndexed indexed)
    {
        var objects = new List<string>();
        await foreach (var found in account.Store.ListAsync(SnapshotOf(indexed), default))
        {
            await ((IObjectMarks)account.Store).MarkAsync(found.Key, default);
            objects.Add(found.Key);
        }

        return objects;
    }

    private static async Task<IReadOnlyList<string>> TagsAsync(Account account, IReadOnlyList<string> objects)
    {
        var tags = new List<string>();
        foreach (var key in objects)
        {
            tags.AddRange(await account.TagsAsync(key));
        }

        return tags;
    }

    private static Task<IReadOnlyList<string>> SumAsync(Account account, string dataVersion) => account.QueryAsync($"""
        SELECT SUM("balance") FROM "bs_consolidated_versions"
        JOIN (VALUES ('cycle3', 'internal_baseline', 'run001', '{dataVersion}')) AS "selected" ("cycle", "scenario", "run_id", "data_version")
        USING ("cycle", "scenario", "run_id", "data_version")
        """);
}
