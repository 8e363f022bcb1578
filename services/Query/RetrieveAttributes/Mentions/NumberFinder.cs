namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds small whole numbers, as in "top five".</summary>
internal sealed class NumberFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios) =>
        from token in wording.Tokens.Index()
        let quantity = Quantities.Whole(token.Item.Word)
        where quantity is not null
        select new Mention.Number(new Span(token.Index, 1), quantity.Value);
}
