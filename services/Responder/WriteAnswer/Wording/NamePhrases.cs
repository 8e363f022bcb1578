using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>The names that hold for the whole answer: what was computed, where, from which rows.</summary>
internal sealed class NamePhrases(AnswerFacts facts, FigureKeys keys)
{
    public IEnumerable<string> All() =>
    [
        .. OfMeasure(),
        .. Scope(partition => partition.Scenario, "scenario"),
        .. Scope(partition => partition.Cycle, "cycle"),
        .. Spellings.Of(facts.Attributes.TableName),
        .. facts.Figures.Figures.KeyColumns.SelectMany(OfKeyColumn),
        .. facts.Attributes.FilterAttributes.SelectMany(filter => OfFilter(DefinitionRules.Normal(filter.Key), filter.Value)),
        .. OfRuns(),
        TemplateWriter.Added,
        facts.Figures.Figures.Unit,
    ];

    private IEnumerable<string> OfMeasure()
    {
        var measure = DefinitionRules.Normal(facts.Attributes.AggregationAttribute).Replace('_', ' ');
        return [facts.Figures.Figures.Name, facts.Figures.Figures.Name.Replace('_', ' '), measure, Spellings.Plural(measure), .. OfFunction()];
    }

    private string[] OfFunction() => facts.Attributes.AggregationFunction switch
    {
        AggregationFunction.Sum => ["total", "totals", "totalled", "sum"],
        AggregationFunction.Avg => ["average", "averages", "mean"],
        AggregationFunction.Min => ["minimum"],
        AggregationFunction.Max => ["maximum"],
        AggregationFunction.Count => ["number", "count", "rows"],
        _ => ["number", "count", "different", "distinct"],
    };

    private IEnumerable<string> Scope(Func<SelectedPartition, string> part, string column)
    {
        var values = AnswerNotes.Distinct(facts, part);
        var joined = Printable.Join(values, "and");
        return values.Count > 1 ? [joined] : keys.Columns.Contains(column) ? [] : Spellings.Of(joined);
    }

    private IEnumerable<string> OfKeyColumn(string column) =>
    [
        .. Spellings.Of(column),
        .. keys.Columns.Contains(column) ? Counted(column) : keys.ValuesOf(column).Take(1).SelectMany(value => OfValue(column, value)),
    ];

    // A number of groups is true only where all of them are shown.
    private IEnumerable<string> Counted(string column)
    {
        var count = keys.ValuesOf(column).Count(value => value != LabelMeaning.AllRuns);
        return column != FigureBuilder.RunKey && keys.IsWhole ? CountWords.Of(count, Spellings.Plural(column.Replace('_', ' '))) : [];
    }

    private IEnumerable<string> OfRuns() => facts.Figures.WithoutRows.Count == 0
        ? ["each run", "per run", "by run", .. CountWords.Of(keys.Runs.Count, "runs")]
        : ["each run", "per run", "by run"];

    private IEnumerable<string> OfFilter(string column, AttributeFilter filter)
    {
        var shown = FilterPhrase.ValuesOf(column, filter, facts.Understanding);
        var withColumn = Spellings.Of(column).SelectMany(name => new[] { name, $"{name} {shown}" });
        return keys.Columns.Contains(column)
            ? [.. withColumn, shown]
            : [.. withColumn, shown, .. filter is { In: [var only] } ? OfValue(column, only) : []];
    }

    private IEnumerable<string> OfValue(string column, string value)
    {
        var shown = FigureTable.Shown(value);
        var spelled = IsPeriod(column) ? Spellings.OfPeriod(shown) : column is "cycle" or "scenario" or FigureBuilder.RunKey ? Spellings.Of(shown) : [shown];
        return [.. spelled, FigureTable.Cut(shown), .. OfAsker(column, value)];
    }

    // What the rules took a word for is certain; a model's claim about a word is not.
    private IEnumerable<string> OfAsker(string column, string value) =>
        facts.Understanding.RetrievedBy == "rules" && FilterPhrase.WordFor(column, value, facts.Understanding) is { } word && !Vocabulary.IsTaken(word)
            ? [Printable.Escape(word)]
            : [];

    private bool IsPeriod(string column) => facts.Definition.Columns.Any(c => c.Name == column && c.Role == ColumnRole.Period);
}
