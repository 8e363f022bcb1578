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
    private const int MostDecimals = 28;

    /// <summary>Decimals an average is rounded to.</summary>
    public int DecimalsOfAverage => Math.Min(MostDecimals, Decimals + 4);

    public static MeasureMeaning Of(QueryAttributes attributes, TableDefinition definition)
    {
        var name = DefinitionRules.Normal(attributes.AggregationAttribute);
        var column = definition.Columns.FirstOrDefault(c => c.Name == name);
        return attributes.AggregationFunction switch
        {
            AggregationFunction.Count => new("number of rows", "rows", 1, 0),
            AggregationFunction.CountDistinct => new($"number of different values of {name}", "values", 1, 0),
            AggregationFunction.Sum => Measured("total"),
            AggregationFunction.Avg => Measured("average"),
            AggregationFunction.Min => Measured("minimum"),
            _ => Measured("maximum"),
        };

        MeasureMeaning Measured(string what) =>
            new($"{what} {name}", column?.Unit ?? NoUnit, column?.Scale ?? 1, column is null ? 0 : ColumnType.TryParse(column.Type)?.Scale ?? 0);
    }
}
