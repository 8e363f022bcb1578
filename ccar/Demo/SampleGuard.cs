namespace Ccar.Messaging.Cli;

/// <summary>Keeps the demonstration away from anybody's own figures, which it would replace.</summary>
internal static class SampleGuard
{
    /// <exception cref="UsageException">Something other than the sample has landed in the folder.</exception>
    public static async Task CheckAsync(DataPlace data, LandingPlan sample, CancellationToken cancellationToken)
    {
        if (!data.Exists)
        {
            return;
        }

        var sampled = new HashSet<(string, string)>();
        foreach (var file in sample.Files)
        {
            sampled.Add((file.Key, await LandingCopier.HashAsync(file.Path, cancellationToken)));
        }

        var landed = await LandedAsync(data, cancellationToken);
        var foreign = landed.FirstOrDefault(file => !sampled.Contains(file)).Key;
        if (foreign is not null)
        {
            throw new UsageException($"{data.Root} holds other figures than the sample ({foreign}). Choose another folder, e.g. ccar demo --data ccar-demo.");
        }
    }

    private static async Task<IReadOnlyList<(string Key, string Sha256)>> LandedAsync(DataPlace data, CancellationToken cancellationToken)
    {
        var landed = new List<(string, string)>();
        var index = await data.Catalog.ReadIndexAsync(cancellationToken);
        foreach (var (table, cycle) in index.Tables.SelectMany(table => table.Value.Select(cycle => (table.Key, cycle))))
        {
            landed.AddRange((await data.Catalog.ReadAsync(table, cycle, cancellationToken)).Partitions.Select(partition => (partition.SourceKey, partition.Sha256)));
        }

        return landed;
    }
}
