using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>A measure's unit, scale and kind are those of the landing: a definition changed since must not reinterpret figures that were filed before.</summary>
internal static class DefinitionDrift
{
    /// <summary>Which run's measure meant something else when it landed, and what to do; null when all agree.</summary>
    public static string? Find(ResultsReady results, TableDefinition definition, IReadOnlyList<SnapshotProfile> profiles)
    {
        var today = Meaning(results.Attributes, definition);
        foreach (var (partition, profile) in results.Selection.Zip(profiles))
        {
            if (profile.Definition is { } then && Meaning(results.Attributes, then) is var former && former != today)
            {
                return $"{partition.RunId} landed when '{results.Attributes.AggregationAttribute}' of {definition.Table} was {former}; its definition now says {today}. Land {partition.RunId} of {partition.Cycle} again, or restore the definition.";
            }
        }

        return null;
    }

    private static string? Meaning(QueryAttributes attributes, TableDefinition definition) =>
        definition.Columns.FirstOrDefault(column => column.Name == DefinitionRules.Normal(attributes.AggregationAttribute)) is { Role: ColumnRole.Measure } measure
            ? FormattableString.Invariant($"{measure.Kind ?? MeasureKind.Stock} in {measure.Unit ?? "units as filed"} times {measure.Scale}").ToLowerInvariant()
            : null;
}
