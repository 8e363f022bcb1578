using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>
/// Holds the data versions that figures rest on against the catalogue. Figures are never computed again: whoever reads them is told that there is something newer.
/// </summary>
public sealed class LaterLandings(CatalogStore catalog)
{
    /// <summary>What has landed since of the selected runs, a sentence each; what the reader has been told already is left out.</summary>
    /// <param name="table">The table.</param>
    /// <param name="selection">The snapshots that the figures rest on.</param>
    /// <param name="told">Warnings that stand beside the figures already.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<string>> FindAsync(
        string table, IReadOnlyList<SelectedPartition> selection, IReadOnlyList<string> told, CancellationToken cancellationToken)
    {
        var documents = new Dictionary<string, CatalogDocument>(StringComparer.Ordinal);
        foreach (var cycle in selection.Select(partition => partition.Cycle).Distinct())
        {
            documents[cycle] = await catalog.ReadAsync(table, cycle, cancellationToken);
        }

        return
        [
            .. selection.Select(selected => documents[selected.Cycle].Find(selected.Scenario, selected.RunId)?.OfLandingsAfter(selected.DataVersion))
                .OfType<string>().Except(told),
        ];
    }

    /// <summary>The same for an answer as it was recorded, at whatever time it is read.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(Answered answer, CancellationToken cancellationToken)
    {
        if (answer is not { Table: { } table, Receipt: { Files: { Count: > 0 } files } receipt })
        {
            return [];
        }

        SelectedPartition[] selection = [.. files.Select(file => new SelectedPartition(file.Cycle, file.Scenario, file.RunId, file.DataVersion))];
        return await FindAsync(table, selection, [.. receipt.Understanding?.Warnings ?? [], .. receipt.Warnings], cancellationToken);
    }
}
