using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Says one change, with both of its sides: "the total balance changed by -$5.00 from 2024Q2 ($8.00) to 2024Q3 ($3.00) in run001".</summary>
internal static class ChangeSentence
{
    public static string Write(AnswerFacts facts)
    {
        var (how, figure) = (facts.How, facts.Figures.Figures.Rows[0]);
        var sides = figure.Compared!;
        var pair = how.Pairs.Count == 1 ? how.Pairs[0] : how.Pairs.First(p => p.To == figure.Keys[how.Along!]);
        var (from, to) = (Side(pair.From, sides.From, facts), Side(pair.To, sides.To, facts));
        return $"{ScopePhrase.Of(facts)}, the {ScopePhrase.Measure(facts)}{ScopePhrase.Filters(facts)} {Moved(figure, facts)} from {from} to {to}{Run(figure, how)}{Reason(figure)}.";
    }

    private static string Moved(Figure figure, AnswerFacts facts) => (figure.Value, IsInTime(facts)) switch
    {
        (null, _) => "has no percent change",
        (0, true) when IsEqual(figure) => "did not change",
        (0, false) when IsEqual(figure) => "does not differ",
        ({ } value, var inTime) => $"{(inTime ? "changed" : "differs")} by {FigureFormat.ShowChange(value, facts.Figures.Figures.Unit)}",
    };

    // Percent that round to zero are not the same as no change.
    private static bool IsEqual(Figure figure) => ChangeFigures.Change(figure.Compared!) == 0;

    private static bool IsInTime(AnswerFacts facts) =>
        facts.How.Along == "cycle" || facts.Definition.Columns.Any(column => column.Name == facts.How.Along && column.Role == ColumnRole.Period);

    private static string Side(string name, decimal? value, AnswerFacts facts) =>
        $"{FigureTable.Shown(name)} ({FigureFormat.Show(value, facts.Figures.Figures.ComparedUnit!)})";

    private static string Run(Figure figure, Derivation how) => how.Along == FigureBuilder.RunKey ? "" : ScopePhrase.InRun(figure);

    private static string Reason(Figure figure) => figure.Value is null ? ", because it starts from zero" : "";
}
