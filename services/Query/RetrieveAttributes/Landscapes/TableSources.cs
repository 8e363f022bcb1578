using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What a <see cref="TableView"/> is built from.</summary>
public sealed record TableSources
{
    /// <summary>What the table means.</summary>
    public required TableDefinition Definition { get; init; }

    /// <summary>The catalogue documents of all its cycles, in any order.</summary>
    public required IReadOnlyList<CatalogDocument> Cycles { get; init; }

    /// <summary>
    /// Profiles by data version. A column's <see cref="ColumnProfile.Dictionary"/> holds all values, also where the store keeps them beside the snapshot;
    /// null means that the column's values are not known.
    /// </summary>
    public required IReadOnlyDictionary<string, SnapshotProfile> Profiles { get; init; }

    /// <summary>Business terms; those about other tables' columns are left out by themselves.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];
}
