using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Name, unit and decimals of what was computed.</summary>
/// <param name="Name">What was computed, e.g. <c>total balance</c>.</param>
/// <param name="Unit">Unit of the figures.</param>
/// <param name="Factor">What one filed unit stands for.</param>
/// <param name="Decimals">Decimals the measure is filed with; 0 for counts.</param>
internal sealed record MeasureMeaning(string Name, string Unit, decimal Factor, int Decimals)
{
    private const string NoUnit = "as filed";
    private const string Percent = "%";
    private const int MostDecimals = 28;

    /// <summary>Decimals an average is rounded to.</summary>
    public int DecimalsOfAverage => Math.Min(MostDecimals, Decimals + 4);

    /// <summary>The name of what is derived from it.</summary>
    public string NameOf(Derivation how) => how switch
    {
        { Along: not null, InPercent: true } => $"percent change in {ComparedName(how)}",
        { Along: not null } => $"change in {ComparedName(how)}",
        { ShareOf: not null } => $"share of {ComparedName(how)}",
        _ => ComparedName(how),
    };

    /// <summary>The name of what is compared or taken a share of.</summary>
    public string ComparedName(Derivation how) => how.Over is { } over ? $"{WordFor(how.Outer)} of the {Name} per {over}" : Name;

    /// <summary>The unit of what is derived from it.</summary>
    public string UnitOf(Derivation how) => how.InPercent || how.ShareOf is not null ? Percent : Unit;

    public static MeasureMeaning Of(QueryAttributes attributes, TableDefinition definition)
    {
        var name = DefinitionRules.Normal(attributes.AggregationAttribute);
        var column = definition.Columns.FirstOrDefault(c => c.Name == name);
        return attributes.AggregationFunction switch
        {
            AggregationFunction.Count => new("number of rows", "rows", 1, 0),
            AggregationFunction.CountDistinct => new($"number of different values of {name}", "values", 1, 0),
            AggregationFunction.Sum => Measured("total"),
            var function => Measured(WordFor(function)),
        };

        MeasureMeaning Measured(string what) =>
            new($"{what} {name}", column?.Unit ?? NoUnit, column?.Scale ?? 1, column is null ? 0 : ColumnType.TryParse(column.Type)?.Scale ?? 0);
    }

    private static string WordFor(AggregationFunction function) => function switch
    {
        AggregationFunction.Avg => "average",
        AggregationFunction.Min => "minimum",
        _ => "maximum",
    };
}
