using System.Collections.Frozen;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>
/// The words a model may use beside names and figures. Everything else is refused: what is not here cannot claim anything. So there is no negation, no number
/// word, no "same", no "change", and no word of finance.
/// </summary>
internal static class Vocabulary
{
    private static readonly FrozenSet<string> Words = Split(
        """
        a an the of in for is was are were and with under at by on from to as its it this that these those there their which where while whereas but
        against versus compared
        amount amounts figure figures value values result results run scenario cycle period report reports table
        stands stood comes came amounted equals has have had shows show gives gave reported filed recorded selected
        across data following follows based requested asked question answer breakdown
        here
        """);

    /// <summary>Words that belong to one way of computing alone.</summary>
    private static readonly FrozenSet<string> OfFunctions =
        Split("total totals totalled sum average averages mean minimum maximum number count different distinct");

    /// <summary>Words that are never a name, whatever a column or a group is called: they claim a share, a bound or a number of things.</summary>
    private static readonly FrozenSet<string> NeverNames = Split(
        """
        quarter quarters half halves third thirds fourth fifth tenth double twice within between no not none all each every both
        runs scenarios cycles periods
        """);

    /// <summary>Words and phrases that claim something, which is checked.</summary>
    public static IReadOnlyList<Phrase> Claims { get; } =
    [
        .. Of(TokenKind.About, 0, "about", "around", "approximately", "roughly"),
        .. Of(TokenKind.Side, 1, "over", "just over", "slightly over", "above", "just above", "exceeding"),
        .. Of(TokenKind.Side, -1, "just under", "nearly", "almost", "below", "just below"),
        .. Of(TokenKind.Than, 1, "more than", "higher than", "larger than", "greater than", "bigger than", "exceeds"),
        .. Of(TokenKind.Than, -1, "less than", "lower than", "smaller than"),
        .. Of(TokenKind.Change, 1, "rose", "increased", "grew", "climbed"),
        .. Of(TokenKind.Change, -1, "fell", "decreased", "declined", "dropped"),
        .. Of(TokenKind.Extreme, 1, "highest", "largest", "biggest", "greatest"),
        .. Of(TokenKind.Extreme, -1, "lowest", "smallest"),
        .. Of(TokenKind.Respectively, 0, "respectively"),
    ];

    public static bool Has(string word) => Words.Contains(word);

    /// <summary>False for a word that would claim something beside a figure, even where a column is called so.</summary>
    public static bool IsName(string text) => !NeverNames.Contains(text);

    /// <summary>Whether a name says which figure is the largest or the smallest, which is a claim.</summary>
    public static bool HasExtreme(string text) =>
        text.Split(' ', '_').Any(word => Claims.Any(claim => claim.Kind == TokenKind.Extreme && claim.Text.Equals(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>True for a word that is read as a word wherever a name of one word could be meant.</summary>
    public static bool IsTaken(string word) => Words.Contains(word) || NeverNames.Contains(word) || OfFunctions.Contains(word) || Claims.Any(claim => claim.Text == word);

    private static IEnumerable<Phrase> Of(TokenKind kind, int sign, params IEnumerable<string> texts) => texts.Select(text => new Phrase(text, kind, sign));

    private static FrozenSet<string> Split(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
