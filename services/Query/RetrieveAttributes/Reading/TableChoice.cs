using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The table: the publisher's field, else the one named, else the only one that explains every word and holds what is asked for.</summary>
internal static class TableChoice
{
    private static readonly StopReason[] NotThere = [StopReason.DataNotLanded, StopReason.NoSuchValue];

    public static IReadOnlyList<TableView> Candidates(QuestionAsked question, Landscape landscape, out Retrieval.Stopped? stop)
    {
        var tables = landscape.Tables.Where(t => question.Table is null || string.Equals(t.Name, question.Table.Trim(), StringComparison.OrdinalIgnoreCase))
            .ToList();
        var landed = Listing.Of(landscape.Tables.Select(t => t.Name));
        stop = tables.Count > 0
            ? null
            : new Retrieval.Stopped(
                AnswerOutcome.Refused,
                StopReason.DataNotLanded,
                landscape.Tables.Count == 0 ? "Nothing has landed yet; land a file first." : $"No table '{question.Table}' has landed; there is {landed}.");
        return tables;
    }

    public static RulesReading Choose(QuestionAsked question, IReadOnlyList<TableReading> readings)
    {
        var named = readings.Where(r => r.NamesTable).ToList();
        var open = named.Count > 0 ? named : readings;
        var fewest = open.Min(r => r.Grounding.Unexplained.Count);
        var fitting = open.Where(r => r.Grounding.Unexplained.Count == fewest).ToList();
        var there = fitting.Where(r => r.Retrieval is not Retrieval.Stopped { Reason: var reason } || !NotThere.Contains(reason)).ToList();
        return (there.Count > 0 ? there : fitting) switch
        {
            [var first, ..] when fewest > 0 || there.Count == 0 => Found(first, fitting.Count),
            [var only] => Found(only, 1),
            [{ Retrieval: Retrieval.Stopped { Reason: StopReason.OutOfScope } refused }, ..] => new RulesReading(refused),
            var several => new RulesReading(AskWhich(question, several)),
        };
    }

    private static RulesReading Found(TableReading reading, int fitting) => new(reading.Retrieval, fitting == 1 && !reading.IsOverRows ? reading.Inquiry : null);

    private static Retrieval.Stopped AskWhich(QuestionAsked question, IReadOnlyList<TableReading> several) =>
        new(
            AnswerOutcome.ClarificationNeeded,
            StopReason.Ambiguous,
            $"More than one table fits: {Listing.Of(several.Select(r => r.Grounding.Table.Name))}; say which one.")
        {
            Options = [.. several.Take(8).Select(r => Rewriting.Append(r.Grounding.Wording, $", table {r.Grounding.Table.Name}"))],
            Scenario = question.Scenario,
        };
}
