namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>General English that questions are made of. Phrases are separated by bars; plurals are found by their singular.</summary>
internal static class English
{
    private static readonly (Cue Cue, string Phrases)[] Vocabulary =
    [
        (Cue.Function, "a|an|the|of|in|on|at|for|to|from|with|within|under|during|as|as of|as at|is|are|was|were|be|been|being|do|does|did|has"),
        (Cue.Function, "have|had|having|that|this|these|those|there|it|its|their|they|them|we|us|our|i|me|my|you|your|which|what|whose|how"),
        (Cue.Function, "how much|into|also|any|so|then|if|will|would|can|could|should|shall|may|might|please|kindly|about|regarding|concerning"),
        (Cue.Function, "respectively|via|over|throughout|both|either|only|when|where|while|since|s|just|here|out|up|ones|which one|which ones"),
        (Cue.Function, "one figure|one row|one line|among|amongst|equal|equals|=|or so|per se|using|through|by"),
        (Cue.Noise, "show|give|tell|list|display|report|reported|reporting|present|provide|get|fetch|find|compute|calculate|calculation"),
        (Cue.Noise, "determine|work out|return|retrieve|pull|pull up|produce|print|name|want|wish|need|like|know|see|look|look at|looking"),
        (Cue.Noise, "looking at|check|consider|considering|take|taking|taken|select|query|question|answer|state|stated|quote|indicate|hello"),
        (Cue.Noise, "hi|hey|dear|thank|thanks|let|say|large|size|much|belong|belongs|belonged|hold|held|holding|book|booked|sit|sits|sitting"),
        (Cue.Noise, "stand|stands|stood|amounted|amounting|come|came|filed|landed|recorded|shown|exist|existing|contain|contained|include"),
        (Cue.Noise, "included|including|inclusive|attributed|attributable|assigned|allocated|associated|related|corresponding|respective"),
        (Cue.Noise, "data|dataset|table|file|sheet|balance sheet|snapshot|overview|summary|view of|position|case|path|projection|projected"),
        (Cue.Noise, "ccar|stress test|carry|carried|carries|run up|go|make|made|figure out|need to know|pls|interested|category"),
        (Cue.Noise, "line of business|named|called|labelled|tagged|classified|falling|belonging|currently|exactly|quick|quickly|read|reads"),
        (Cue.Noise, "reading|account for|sum up to|worth|there is|there are|help|set of|big|single|i'd like|i'd need|i would like|i'm"),
        (Cue.Noise, "held by|reported by|booked by|owned by|carried by|recorded by|filed by"),
        (Cue.Whole, "group|group level|groupwide|group wide|firm|firmwide|firm wide|firm level|bank|bankwide|bank wide|company|company wide"),
        (Cue.Whole, "enterprise|enterprise wide|entire|whole|overall|everything|consolidated|institution|holding company"),
        (Cue.All, "all|all of|all the|all of the"),
        (Cue.And, "and|or|plus|as well as|along with|together with|and also"),
        (Cue.GroupBy, "per|by|each|every|for each|for every|by each|at each|at every|in each|broken down by|split by|grouped by|group by"),
        (Cue.GroupBy, "breakdown by|broken out by|breakdown per|split per|broken down per|according to"),
        (Cue.Quarterly, "quarterly|quarter by quarter|period by period"),
        (Cue.Exclude, "exclude|excluding|exclusive of|except|except for|other than|leaving out|leave out|without|not|not in|but not|but no"),
        (Cue.Exclude, "outside|outside of|apart from|aside from|ignoring|omitting|omit|disregarding|not counting|not including"),
        (Cue.Exclude, "with the exception of|all but|everything but|save for|not for|that are not|non|bar|barring|does not include"),
        (Cue.Exclude, "do not count"),
        (Cue.Excluded, "excluded|left out|omitted|not included|not counted|is not included"),
        (Cue.Across, "across|summed over|sum over|added over|totalled over|totaled over|over the|spanning"),
        (Cue.Combine, "combined|combining|combine|jointly|joint|together|added together|added up|adding up|add up|taken together|pooled"),
        (Cue.Combine, "altogether|summed up|put together|over the runs|across runs|across the runs|in aggregate|in one figure|as one figure"),
        (Cue.Combine, "in one number"),
        (Cue.Sum, "total|sum|sum of|summed|aggregate|aggregated|in total|totalled|totaled|totalling|totaling|sum total|grand total"),
        (Cue.Average, "average|mean|avg|averaged|on average"),
        (Cue.Highest, "highest|largest|biggest|greatest|maximum|max|most|peak|top ranking|leads on|leads in|leads|lead|leading|ranks first"),
        (Cue.Highest, "comes first|number one"),
        (Cue.Lowest, "lowest|smallest|minimum|min|least|fewest|trough|ranks last|comes last"),
        (Cue.HowMany, "how many|number of|the number of|count|count of|counts of"),
        (Cue.Distinct, "distinct|different|unique|separate"),
        (Cue.Row, "row|line|record|entry|data point|datapoint|observation"),
        (Cue.Money, "dollar|usd|us dollar|money"),
        (Cue.Amount, "amount|balance|value|figure|number"),
        (Cue.Top, "top"),
        (Cue.Bottom, "bottom"),
        (Cue.Rank, "ranked|rank|ranking|ranked on|ranked by|sorted by|ordered by|in order of|in terms of|measured by"),
        (Cue.Run, "run|run id"),
        (Cue.Scenario, "scenario"),
        (Cue.Cycle, "cycle"),
        (Cue.Comparison, "compare|compared|comparing|comparison|difference|differ|differs|different from|change|changed|changing|growth|grow|grew"),
        (Cue.Comparison, "grown|increase|increased|decrease|decreased|rise|rose|risen|fall|fell|fallen|drop|dropped|decline|declined|movement"),
        (Cue.Comparison, "move|moved|delta|versus|vs|against|relative to|year over year|year on year|yoy|quarter over quarter|quarter on quarter"),
        (Cue.Comparison, "qoq|went up|went down|go up|go down|up from|down from|higher than|lower than|bigger than|smaller than|gap|gap between"),
        (Cue.Comparison, "side by side|swing|variation|variance|trend|evolve|evolved|evolution|shrink|shrank|gain|gained|lose|lost|by how much"),
        (Cue.Comparison, "between"),
        (Cue.Share, "share|percentage|percent|pct|proportion|fraction|portion|contribution|contribute|contributes|make up|makes up|made up"),
        (Cue.Share, "accounted for"),
        (Cue.Reference, "same|the same|previous question|previous answer|as before|again"),
        (Cue.Person, "customer|client|employee|staff|passport|ssn|social security|social security number|e mail|email|phone|telephone|address"),
        (Cue.Person, "salary|birthday|date of birth|treasurer|ceo|cfo|who|whom|personal"),
        (Cue.Inside, "password|secret|credential|prompt|configuration|instruction|api key|access key|environment variable|connection string"),
        (Cue.Inside, "source code"),
    ];

    /// <summary>The phrases by their words.</summary>
    public static PhraseTrie<Cue> Phrases { get; } = BuildPhrases();

    /// <summary>All words of the phrases, for spelling.</summary>
    public static WordBook Words { get; } = new(All().SelectMany(entry => Tokenizer.Split(entry.Phrase)).SelectMany(token => new[] { token.Word, token.Stem }).Concat(Quantities.Words).Concat(FigureWords.Words).Concat(Comparisons.Words));

    /// <summary>Words that are grammar before they are anybody's name.</summary>
    public static bool IsStructure(Token word) =>
        Phrases.From([word], 0).Any(match => match.Entries.Any(cue => cue is not (Cue.Noise or Cue.Whole or Cue.Person or Cue.Inside or Cue.Money)));

    private static PhraseTrie<Cue> BuildPhrases()
    {
        var trie = new PhraseTrie<Cue>();
        foreach (var (cue, phrase) in All())
        {
            trie.Add(phrase, cue);
        }

        return trie;
    }

    private static IEnumerable<(Cue Cue, string Phrase)> All() =>
        Vocabulary.SelectMany(entry => entry.Phrases.Split('|').Select(phrase => (entry.Cue, phrase)));
}
