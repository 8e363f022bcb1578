using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>The names that tell figures apart.</summary>
internal sealed class LabelPhrases(AnswerFacts facts, FigureKeys keys)
{
    private static readonly string[] Together = [FigureTable.AllRuns, "combined", "together", "altogether", "across all runs", "across the runs"];

    public IEnumerable<Phrase> All() => keys.Columns.SelectMany(column => Values(column).SelectMany(value => Spelled(column, value)));

    private IEnumerable<string> Values(string column) => column == FigureBuilder.RunKey ? keys.ValuesOf(column).Union(keys.Runs) : keys.ValuesOf(column);

    private IEnumerable<Phrase> Spelled(string column, string value)
    {
        var meaning = new LabelMeaning(column, value);
        return Texts(column, value).Distinct().Select(text => new Phrase(text, TokenKind.Label) { Meaning = meaning });
    }

    private IEnumerable<string> Texts(string column, string value)
    {
        if (value == LabelMeaning.AllRuns)
        {
            return [.. Together, .. CountWords.Of(keys.Runs.Count, "runs").SelectMany(OfAllRuns)];
        }

        var shown = FigureTable.Shown(value);
        return column is FigureBuilder.RunKey or "scenario" or "cycle"
            ? Spellings.Of(shown)
            : [.. IsPeriod(column) ? Spellings.OfPeriod(shown) : [shown], FigureTable.Cut(shown)];
    }

    private static string[] OfAllRuns(string runs) => [$"across {runs}", $"across the {runs}", $"{runs} combined", $"{runs} together"];

    private bool IsPeriod(string column) => facts.Definition.Columns.Any(c => c.Name == column && c.Role == ColumnRole.Period);
}
