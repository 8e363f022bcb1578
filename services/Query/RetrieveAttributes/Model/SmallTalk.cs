namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Words by which people lead up to a question and which narrow no answer. Where a model has no use for one of them either, it is passed over and reported;
/// any other word that is left ends in a question back.
/// </summary>
internal static class SmallTalk
{
    private static readonly HashSet<string> Words =
    [
        .. ("wonder|wondering|wondered|curious|folks|guys|everybody|everyone|morning|afternoon|evening|appreciate|appreciated"
            + "|grateful|thankful|hope|hoping|hopefully|actually|basically|really|simply|possibly|perhaps|maybe|asap|urgent|urgently"
            + "|sorry|excuse|bother|try|trying|tried|understand|understanding|learn|remind|knowing|asking|ask|asked|tells|told|confirm"
            + "|establish|ascertain|wanted|wants|needed|needs|liked|likes|able|possible|chance|favour|favor|moment|quickest|brief"
            + "|briefly|anyway|sure|okay|alright|looked|seems|seemed|appears|appeared|amounts|totals|turned|happened").Split('|'),
    ];

    public static bool Has(Token word) => Words.Contains(word.Word);
}
