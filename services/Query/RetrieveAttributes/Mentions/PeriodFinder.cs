namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds periods: quarters, halves, years and dates, and the words that join them into ranges.</summary>
internal sealed class PeriodFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
    {
        if (table.PeriodColumn is null)
        {
            return [];
        }

        var atoms = PeriodAtoms.In(wording.Line);
        return PeriodRanges.Join(wording.Line, PeriodRanges.WithYears(wording.Line, atoms))
            .Select(found => new Mention.Period(wording.SpanOf(found.Index, found.Length), found.Phrase));
    }
}
