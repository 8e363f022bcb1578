namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Ordinary English that people wrap a question in and that narrows no answer, in any form a verb takes. A word that could be part of a name, a kind of
/// business, or a restriction (net, secured, domestic, remaining) has no place here: it must lead to a question back.
/// </summary>
internal static class OrdinaryWords
{
    private const string Verbs =
        "use send obtain identify document quantify analyse analyze confirm verify provide deliver supply forward extract gather collect compile prepare create "
        + "tabulate summarize summarise outline detail itemize itemise enumerate grab hand mention specify express cite require wonder ask request help view "
        + "think believe suppose remind explain describe discuss walk accumulate maintain recognize recognise generate stay remain reach finish appear happen "
        + "occur work lie hit feature tie raise carry put lay set talk turn wait understand learn establish ascertain pick pull bring keep";

    private const string Others =
        "roughly approximately precisely simply merely basically actually really quickly asap overall generally too already still yet now then there here thus "
        + "hence therefore however furthermore moreover firstly secondly lastly namely especially particularly specifically typically typical correctly properly "
        + "briefly possibly perhaps maybe hopefully urgently urgent anyway alone itself themselves oneself laid housed parked kept gave given gives giving took "
        + "takes went going goes seen saw seeing got gotten getting gets put puts did done doing told tells said says thought understood brought brings held "
        + "found wrote sent sends meant mean means known knew showing shows showed looks needed needs wanted wants asked slide deck pack memo meeting committee "
        + "board team colleague folks guys everyone everybody regards cheers update info information reply response request item listing picture page footnote "
        + "purpose reason context background side code id history submission morning afternoon evening greetings sincerely dear sir madam sorry excuse bother "
        + "favour favor moment chance grateful thankful appreciate appreciated able possible keen curious glad happy sure okay ok alright fine particular "
        + "specific available relevant applicable appropriate above-mentioned outstanding inside upon onto toward towards along despite beneath amid someone "
        + "anyone am assuming results coded whether reference evidence tying fyi fwd re um uh er hm subject trouble mind beside completeness sending advance "
        + "matrix moving trending lets whats hows ill wed ie eg etc viz aka amounts totals turned happened seems seemed tried liked likes learn knowing brief "
        + "quickest ballpark handy nice great good well very quite just only even ever always once whatever whichever wherever whenever w";

    private static readonly HashSet<string> Known = [.. Forms(), .. Others.Split(' ')];

    /// <summary>Every word, for the spelling book.</summary>
    public static IEnumerable<string> All => Known;

    /// <summary>Whether the word narrows nothing; a word of a value's name is asked about instead.</summary>
    public static bool Has(Token word, TableLexicon lexicon) => (Known.Contains(word.Word) || Known.Contains(word.Stem)) && lexicon.WithWord(word.Stem).Count == 0;

    private static IEnumerable<string> Forms() => Verbs.Split(' ').SelectMany(verb => new[] { verb, Stem(verb) + "ed", Stem(verb) + "ing", Present(verb) });

    private static string Stem(string verb) => verb.EndsWith('e') ? verb[..^1] : verb;

    private static string Present(string verb) => verb.EndsWith('h') || verb.EndsWith('s') ? verb + "es" : verb.EndsWith('y') && !verb.EndsWith("ay", StringComparison.Ordinal) ? verb[..^1] + "ies" : verb + "s";
}
