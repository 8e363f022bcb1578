namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds runs and cycles.</summary>
internal sealed class OrderedNameFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios) =>
        from names in new[] { table.Runs, table.CycleNames }
        from found in names.Patterns.In(wording.Line)
        select new Mention.Of(wording.SpanOf(found.Index, found.Length), found.Pick, names.Noun);
}
