using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>The names that hold for the whole answer: what was computed, where, from which rows.</summary>
internal sealed class NamePhrases(AnswerFacts facts, FigureKeys keys)
{
    public IEnumerable<Phrase> All() =>
    [
        .. OfScope().Select(text => new Phrase(text, TokenKind.Scope)),
        .. Names().Where(IsHarmless).Select(text => new Phrase(text, TokenKind.Name)),
    ];

    private IEnumerable<string> OfScope() =>
        [.. Scope(partition => partition.Scenario, "scenario"), .. Scope(partition => partition.Cycle, "cycle")];

    // "The highest balance" names the measure of one figure; beside several it says which is the highest.
    private bool IsHarmless(string text) => Vocabulary.IsName(text) && (keys.Figures.Count < 2 || !Vocabulary.HasExtreme(text));

    private IEnumerable<string> Names() =>
    [
        .. OfMeasure(),
        .. Spellings.Of(facts.Attributes.TableName),
        .. facts.Figures.Figures.KeyColumns.SelectMany(OfKeyColumn),
        .. facts.Attributes.FilterAttributes.SelectMany(filter => OfFilter(DefinitionRules.Normal(filter.Key), filter.Value)),
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

    private IEnumerable<string> Scope(Func<SelectedPartition, string> part, string column) =>
        AnswerNotes.Distinct(facts, part) is [var only] && !keys.Columns.Contains(column) ? Spellings.Of(only) : [];

    private IEnumerable<string> OfKeyColumn(string column) =>
    [
        .. Spellings.Of(column),
        .. keys.Columns.Contains(column) ? [] : keys.ValuesOf(column).Take(1).SelectMany(value => OfValue(column, value)),
    ];

    private IEnumerable<string> OfFilter(string column, AttributeFilter filter)
    {
        if (keys.Columns.Contains(column))
        {
            return Spellings.Of(column);
        }

        var shown = FilterPhrase.ValuesOf(column, filter, facts.Understanding);
        var withColumn = Spellings.Of(column).SelectMany(name => new[] { name, $"{name} {shown}" });
        return [.. withColumn, shown, .. filter is { In: [var only] } ? OfValue(column, only) : []];
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
