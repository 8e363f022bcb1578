namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>General English that questions are made of. Phrases are separated by bars; plurals are found by their singular.</summary>
internal static class English
{
    private static readonly (Cue Cue, string Phrases)[] Vocabulary =
    [
        (Cue.Function, "a|an|the|of|in|on|at|for|to|from|with|within|under|during|as|as of|as at|is|are|was|were|be|been|being|do|does|did|has"),
        (Cue.Function, "have|had|having|that|this|these|those|there|it|its|their|they|them|we|us|our|i|me|my|you|your|which|what|whose|how"),
        (Cue.Function, "how much|into|also|any|so|if|will|would|can|could|should|shall|may|might|please|kindly|about|regarding|concerning"),
        (Cue.Function, "based on|based|via|over|throughout|both|either|only|when|where|while|since|s|just|here|out|up|down|ones|which one|which ones"),
        (Cue.Function, "one figure|one row|one line|among|amongst|equal|equals|=|or so|per se|using|through|by"),
        (Cue.Noise, "show|give|tell|list|display|report|reported|reporting|present|provide|get|fetch|find|compute|calculate|calculation"),
        (Cue.Noise, "determine|work out|return|retrieve|pull|pull up|produce|print|name|want|wish|need|like|know|see|look|look at|looking"),
        (Cue.Noise, "looking at|check|consider|considering|take|taking|taken|select|query|question|answer|state|stated|quote|indicate|hello"),
        (Cue.Noise, "hi|hey|dear|thank|thanks|let|say|size|much|belong|belongs|belonged|hold|held|holding|book|booked|sit|sits|sitting"),
        (Cue.Noise, "stand|stands|stood|amounted|amounting|come|came|filed|landed|recorded|shown|exist|existing|contain|contained"),
        (Cue.Noise, "attributed|attributable|assigned|allocated|associated|related|corresponding|respective"),
        (Cue.Noise, "data|dataset|table|file|sheet|balance sheet|snapshot|overview|summary|view of|position|case|path|projection|projected"),
        (Cue.Noise, "ccar|stress test|carry|carried|carries|run up|go|make|made|figure out|need to know|pls|interested|category"),
        (Cue.Noise, "line of business|named|called|labelled|tagged|classified|falling|belonging|currently|exactly|quick|quickly|read|reads"),
        (Cue.Noise, "make up|makes up|made up|account for|accounts for|accounted for|come from|comes from|coming from|represent|represents|constitute"),
        (Cue.Noise, "constitutes|comprise|comprises|derive from|derived from|fall into|falls into|fell into|fall under|falls under|fall within|kind regards|best regards|warm regards|many thanks|in front of|in absolute terms|line up|next steps|as per|with respect to|with regard to|in respect of|in terms of total|on the books|absolute terms|absolute numbers|absolute figures|absolute amounts|quarter ending|quarter ended|period ending|period ended|month ending|month ended|year ending|year ended|in advance|on the basis of|is due to|are due to|complete balance sheet|fyi|read off|cross tabulate|falls in the|fall in the|delete nothing|change nothing|not too much|end|end of|end of the|finish of|not percent|not in percent|not percentage|not as a percentage|insert into my|insert into our|insert into the|grant me a look at|drop me a line|i am after|we are after|contribute|contributes|contributed|contributing|how far|how big|how large|how high|at what level|what level|in dollars|reading|worth|there is|there are|help|set of|single|i'd like|i'd need|i would like|i'm"),
        (Cue.Noise, "held by|reported by|booked by|owned by|carried by|recorded by|filed by"),
        (Cue.Whole, "top of house|top of the house|whole shop|whole house|house wide|intermediate holding company|group|group level|groupwide|group wide|firm|firmwide|firm wide|firm level|bank|bankwide|bank wide|company|company wide"),
        (Cue.Whole, "enterprise|enterprise wide|entire|whole|overall|everything|consolidated|institution|holding company"),
        (Cue.All, "all|all of|all the|all of the"),
        (Cue.And, "and|or|plus|then|and then|as well as|along with|together with|and also"),
        (Cue.GroupBy, "per|by|each|every|for each|for every|each one of|for each one of|each of|by each|at each|at every|in each|broken down by|split by|grouped by|group by"),
        (Cue.GroupBy, "split out by|split across|spread over|spread across|distributed over|distributed across|distributed by|distribution by|distribution across|distribution over"),
        (Cue.GroupBy, "divided into|divided in|sliced by|cut by|analysed by|analyzed by|grouped on|mix by|composition by|between each|within each|across each|by type of|for every single|itemised by|itemized by|listed by|separately for each"),
        (Cue.GroupBy, "breakdown by|broken out by|breakdown per|split per|broken down per|according to"),
        (Cue.Quarterly, "quarterly|quarter by quarter|period by period"),
        (Cue.Exclude, "dont|doesnt|isnt|arent|wasnt|werent|hasnt|havent|do not|does not|is not|are not|anything but|never|excluding|exclusive of|except|except for|other than|leaving out|leave out|leaving|without|not|not in|but not|but no"),
        (Cue.Exclude, "outside|outside of|apart from|aside from|ignoring|omitting|omit|disregarding|not counting|not including"),
        (Cue.Exclude, "with the exception of|all but|everything but|save for|not for|that are not|non|bar|barring|does not include"),
        (Cue.Exclude, "do not count|excl|ex|w o|leaving aside|bar the"),
        (Cue.Excluded, "aside|out of it|taken out|removed|stripped out|carved out|backed out|netted out|excluded|left out|omitted|not included|not counted|is not included"),
        (Cue.Across, "across|summed over|sum over|added over|totalled over|totaled over|over the|spanning"),
        (Cue.Combine, "combined|combining|combine|jointly|joint|together|added together|added up|adding up|add up|taken together|pooled|pool|pooling|sum to|sums to|sum up to|sums up to|add up to|adds up to|add together|add|adding|adding together|added"),
        (Cue.Combine, "altogether|summed up|put together|as one|into one|into one total|as a single total|into a single total|in sum|over the runs|across runs|across the runs|in aggregate|in one figure|as one figure"),
        (Cue.Combine, "in one number"),
        (Cue.Sum, "total|sum|sum of|summed|aggregate|aggregated|in total|totalled|totaled|totalling|totaling|sum total|grand total"),
        (Cue.Average, "average|mean|avg|averaged|on average"),
        (Cue.Highest, "fastest|highest|largest|biggest|greatest|maximum|max|most|peak|top ranking|leads on|leads in|leads|lead|leading|ranks first"),
        (Cue.Highest, "comes first|number one"),
        (Cue.Lowest, "slowest|lowest|smallest|minimum|min|least|fewest|trough|ranks last|comes last"),
        (Cue.HowMany, "how many|quantity of|no of|nr of|number of|the number of|count|count of|counts of"),
        (Cue.Distinct, "distinct|different|unique|separate"),
        (Cue.Row, "row|line|line item|record|entry|data point|datapoint|observation"),
        (Cue.Money, "dollar|usd|us dollar|money"),
        (Cue.Amount, "volume|amount|balance|value|figure|number"),
        (Cue.Top, "top"),
        (Cue.Bottom, "bottom"),
        (Cue.Rank, "order|ranked|rank|ranking|ranked on|ranked by|sorted by|ordered by|in order of|in terms of|measured by"),
        (Cue.Run, "run|run id"),
        (Cue.Scenario, "scenario"),
        (Cue.Cycle, "cycle"),
        (Cue.Compare, "v|compare|compared|comparing|comparison|comparison of|compared to|compared with|in comparison with|in comparison to|versus|vs"),
        (Cue.Compare, "next to each other|beside each other|alongside each other|against|relative to|side by side|next to|opposed to|as opposed to|alongside|contrast|contrasted with|set against"),
        (Cue.Difference, "difference|difference in|difference of|differ|differs|differ from|differs from|different from|delta|gap|variance|by how much"),
        (Cue.Difference, "by what amount|spread between|variation|discrepancy|how far apart|how much apart"),
        (Cue.Move, "change|changed|changing|growth|grow|grew|grown|growing|increase|increased|increasing|rise|rose|risen|rising|movement|move|moved|swing|gain|gained|gaining"),
        (Cue.Move, "went up|go up|gone up|up or down|is up|are up|was up|were up|net change|absolute change|absolute growth|absolute movement|absolute increase|expand|expanded|expansion|climb|climbed|shift|shifted|growth rate|rate of growth"),
        (Cue.Fall, "decrease|decreased|fall|fell|fallen|drop|dropped|decline|declined|shrink|shrank|shrunk|lose|lost|went down|go down|gone down|is down|are down|was down|were down"),
        (Cue.Fall, "reduction|reduced|contracted|contraction|decreasing|falling|dropping|declining|shrinking"),
        (Cue.Descending, "largest first|biggest first|highest first|greatest first|descending|in descending order|high to low|largest to smallest|biggest to smallest|best to worst"),
        (Cue.Ascending, "smallest first|lowest first|ascending|in ascending order|low to high|smallest to largest|worst to best|smallest to biggest"),
        (Cue.Breakdown, "division|breakdown|break|break down|split|split out|mix|distribution|composition|make up of"),
        (Cue.Level, "level|basis|wise|granularity"),
        (Cue.Difference, "impact|impact on|effect|effect on|net of change|move in|absolute difference|by how many"),
        (Cue.Minus, "minus|less the|subtract|subtracting|net of"),
        (Cue.Trend, "develop|developed|developing|trend|evolve|evolved|evolution|development|over time|time series|trajectory|path over time|quarterly path|progression"),
        (Cue.Between, "between"),
        (Cue.Than, "than|higher than|lower than|bigger than|smaller than|larger than|greater than|more than|less than|up from|down from"),
        (Cue.Than, "exceed|exceeded|exceeds"),
        (Cue.Include, "include|included|including|inclusive|inclusive of|incl"),
        (Cue.Ratio, "return on|yield on|ratio|ratio of"),
        (Cue.Claim, "confirm that|verify that|check that|given that|assuming that|provided that|make sure that|ensure that|is it true that"),
        (Cue.Percent, "by what percentage|by what percent|by how many percent|how many percent|percent|percentage|pct|per cent|in percent|percentage wise|as a percentage|in percentage terms|percent terms|in relative terms"),
        (Cue.Share, "proportion|fraction|portion|percentage share|percent share|what part of|which part of"),
        (Cue.PartOf, "share|weight|weighting"),
        (Cue.Contribution, "contribution"),
        (Cue.Who, "who|whom"),
        (Cue.Separately, "separately|individually|respectively|each separately|one by one|each on its own|on a separate line|on separate line|separate line|separate figure|not combined|not added up"),
        (Cue.Reference, "same|the same|last time|previous question|previous answer|as before|again"),
        (Cue.Person, "customer|client|employee|staff|depositor|account holder|iban|passport|ssn|social security|social security number|e mail|email|phone|telephone|address"),
        (Cue.Person, "salary|birthday|date of birth|treasurer|ceo|cfo|personal|mobile number|mobile|head of|home address"),
        (Cue.Inside, "password|secret|credential|prompt|configuration|instruction|api key|access key|environment variable|connection string"),
        (Cue.Inside, "source code"),
    ];

    /// <summary>The phrases by their words.</summary>
    public static PhraseTrie<Cue> Phrases { get; } = BuildPhrases();

    /// <summary>All words of the phrases, for spelling.</summary>
    public static WordBook Words { get; } = new(All().SelectMany(entry => Tokenizer.Split(entry.Phrase)).SelectMany(token => new[] { token.Word, token.Stem }).Concat(Quantities.Words).Concat(OrdinaryWords.All).Concat(FigureWords.Words).Concat(Comparisons.Words));

    private static readonly HashSet<string> Telling =
    [
        .. All().Where(entry => entry.Cue is not (Cue.Noise or Cue.Function or Cue.Whole)).SelectMany(entry => Tokenizer.Split(entry.Phrase)).SelectMany(token => new[] { token.Word, token.Stem }),
        .. Quantities.Words,
    ];

    private static readonly HashSet<string> Grammar =
        [.. All().Where(entry => entry.Cue == Cue.Function).SelectMany(entry => Tokenizer.Split(entry.Phrase)).Select(token => token.Word)];

    /// <summary>Whether a word is grammar proper.</summary>
    public static bool IsGrammar(string word) => Grammar.Contains(word);

    /// <summary>Whether a word says something; what says nothing would be passed over.</summary>
    public static bool Tells(string word) => Telling.Contains(word);

    /// <summary>Words that are grammar before they are anybody's name.</summary>
    public static bool IsStructure(Token word) =>
        Phrases.From([word], 0).Any(match => match.Entries.Any(cue => cue is not (Cue.Noise or Cue.Whole or Cue.Person or Cue.Inside or Cue.Money)));

    /// <summary>Words that questions are made of, so that a column is not named by one of them alone.</summary>
    public static bool IsEverydayWord(Token word) =>
        IsStructure(word) || Phrases.From([word], 0).Any(match => match.Entries.Contains(Cue.Noise));

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
