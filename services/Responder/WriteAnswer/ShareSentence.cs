using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Says the share of some values: "business CREDIT CARDS is 12.3400 % of the total balance for 2024Q3 in run001 and 9.0000 % in run002".</summary>
internal static class ShareSentence
{
    public static string Write(AnswerFacts facts, string of, IReadOnlyList<Figure> shares)
    {
        var verb = facts.How.Values.Count == 1 ? "is" : "together are";
        var whole = $" of the {ScopePhrase.Measure(facts)}{ScopePhrase.Filters(facts)}";
        var said = shares.Select((share, i) => $"{FigureFormat.Show(share.Value, facts.Figures.Figures.Unit)}{(i == 0 ? whole : "")}{ScopePhrase.InRun(share)}").ToList();
        return $"{ScopePhrase.Of(facts)}, {FilterPhrase.Together(of, facts.How.Values, facts)} {verb} {Printable.Join(said, "and")}.";
    }
}
