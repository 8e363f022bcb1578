using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Names of several figures at once: "both runs", "each run", "the three businesses", the scenarios of a comparison.</summary>
internal sealed class GroupPhrases(AnswerFacts facts, FigureKeys keys)
{
    public IEnumerable<Phrase> All() => Texts().Select(text => new Phrase(text, TokenKind.Group));

    private IEnumerable<string> Texts() =>
    [
        .. Joined(partition => partition.Scenario),
        .. Joined(partition => partition.Cycle),
        .. keys.Columns.Where(column => column != FigureBuilder.RunKey).SelectMany(Counted),
        .. facts.Attributes.FilterAttributes.SelectMany(filter => OfFilter(DefinitionRules.Normal(filter.Key), filter.Value)),
        .. OfRuns(),
    ];

    private IEnumerable<string> Joined(Func<SelectedPartition, string> part) =>
        AnswerNotes.Distinct(facts, part) is { Count: > 1 } values ? [Printable.Join(values, "and")] : [];

    // A number of groups is true only where all of them are shown, and "three quarters" is a fraction.
    private IEnumerable<string> Counted(string column) =>
        keys.IsWhole && Vocabulary.IsName(column) ? CountWords.Of(keys.ValuesOf(column).Count(), Spellings.Plural(column.Replace('_', ' '))) : [];

    // Only where no run is without a figure.
    private IEnumerable<string> OfRuns() => facts.Figures.WithoutRows.Count == 0 && facts.Attributes.Having is null
        ? ["each run", "per run", "by run", "runs", "scenarios", "cycles", "periods", .. CountWords.Of(keys.Runs.Count, "runs")]
        : [];

    private IEnumerable<string> OfFilter(string column, AttributeFilter filter)
    {
        var shown = FilterPhrase.ValuesOf(column, filter, facts.Understanding);
        return keys.Columns.Contains(column) ? [shown, .. Spellings.Of(column).Select(name => $"{name} {shown}")] : [];
    }
}
