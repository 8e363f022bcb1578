namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The English by which a figure over rows is asked for. Phrases are separated by bars.</summary>
internal static class FigureWords
{
    private static readonly (FigureCue Cue, string Phrases)[] Vocabulary =
    [
        (FigureCue.HowMany, "how many|how many numbers|how many numbers of|how many values|how many values for|how many values of|how many sets of|how many different|how many distinct|how many total|how may|count|count of|counts of"),
        (FigureCue.NumberOf, "number of|numbers of|amount number of|total number of|number of different|total number of different|total numbers of|overall number of|tally of"),
        (FigureCue.Times, "how many times|how many time|number of times|how often|how many rows|number of rows|how many entries|number of entries|number of records|how many records|how many entries are there for"),
        (FigureCue.AmountOf, "amount of|quantity of|value of|value for|values for"),
        (FigureCue.Sum, "sum|total|total amount of|total sum|in total|add up to|combined|altogether|added up"),
        (FigureCue.Average, "average|average number of|mean|on average|avg|average amount of|typical"),
        (FigureCue.Highest, "highest|largest|biggest|greatest|maximum|max|most|latest|newest|most recent|highest number of|highest amount of|largest number of|greatest number of|maximum number of|most number of|most amount of|longest|tallest|heaviest|largest amount of|biggest number of|peak|top number of|maximum amount of|greatest amount of|furthest|fastest"),
        (FigureCue.Lowest, "lowest|smallest|least|minimum|min|fewest|earliest|lowest number of|lowest amount of|smallest number of|smallest amount of|least number of|least amount of|minimum number of|minimum amount of|fewest number of|fewest amount of|shortest|oldest"),
        (FigureCue.MaybeHighest, "last|high|final|high number of|top"),
        (FigureCue.MaybeLowest, "first|low|low number of"),
    ];

    public static PhraseTrie<FigureCue> Phrases { get; } = Build();

    /// <summary>Every word of the phrases; the spelling book must know them.</summary>
    public static IEnumerable<string> Words => Vocabulary.SelectMany(entry => entry.Phrases.Split('|', ' ')).Distinct();

    private static PhraseTrie<FigureCue> Build()
    {
        var trie = new PhraseTrie<FigureCue>();
        foreach (var (cue, phrases) in Vocabulary)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                trie.Add(phrase, cue);
            }
        }

        return trie;
    }
}
