namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds mentions of one kind. Finders do not know of each other; what overlaps is settled by <see cref="Cover"/>.</summary>
internal interface IMentionFinder
{
    IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios);
}
