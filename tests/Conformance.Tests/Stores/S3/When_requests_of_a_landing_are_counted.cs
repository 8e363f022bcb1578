using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>What a landing costs alone. Landings that meet share the reads of the catalogue and the definition, and the commit.</summary>
public sealed class When_requests_of_a_landing_are_counted
{
    private static readonly string[] Prefixes = ["catalog/", "definitions/", "turns/", "tables/", "metadata/", "knowledge/", "ccar_reports/"];

    [Fact]
    public async Task They_are_these()
    {
        await using var zone = await BucketZone.StartAsync();
        await LandAsync(zone, "run001");

        var asked = await LandAsync(zone, "run002");

        // Filed, indexed, committed and shown: four reads of the catalogue. Each stage reads the definition. Before the commit the snapshot is looked at, after it the filed CSV.
        Assert.Equal(
            [
                "DELETE ccar_reports/ 1", "DELETE turns/ 2", "GET catalog/ 4", "GET ccar_reports/ 1", "GET definitions/ 2", "HEAD ccar_reports/ 1",
                "HEAD tables/ 1", "PUT catalog/ 1", "PUT ccar_reports/ 1", "PUT knowledge/ 2", "PUT metadata/ 1", "PUT tables/ 2", "PUT turns/ 2",
            ],
            Count(zone.Requests.Skip(asked)));
    }

    /// <summary>Lands a report; returns how many requests there were before it was announced.</summary>
    private static async Task<int> LandAsync(BucketZone zone, string run)
    {
        var key = SampleLanding.Key(run);
        var etag = await zone.PutAsync(key, SampleLanding.Report(1.23m));
        var asked = zone.Requests.Count;
        await zone.IndexedAsync(await zone.AnnounceAsync(key, etag, "01"));
        while (zone.Requests.Skip(asked).Count(request => request.Method == "DELETE") < 3)
        {
            await Task.Delay(10);
        }

        return asked;
    }

    private static IEnumerable<string> Count(IEnumerable<S3Request> requests) => requests
        .GroupBy(request => $"{request.Method} {Prefixes.Single(prefix => request.Key.StartsWith(prefix, StringComparison.Ordinal))}")
        .Select(group => $"{group.Key} {group.Count()}")
        .Order(StringComparer.Ordinal);
}
