namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words that join a column's name to what it is held against.</summary>
internal static class Links
{
    private static readonly HashSet<string> Being =
        ["is", "was", "are", "were", "be", "being", "of", "=", "equal", "equals", "as", "at", "the", "a", "an", "number", "value", "that", "to", "named", "called", "has", "had", "have", "listed", "number", "only", "exactly"];

    public static bool MayStandBeforeValue(Token token) => Being.Contains(token.Word) || token.Word is "in" or "for" or "by" or "with" or "from" or "did" or "does" or "against";

    public static bool MayStandAfterValue(Token token) => token.Word is "is" or "was" or "as" or "the" or "a" or "an" or "for" or "in" or "were" or "are" or "at" or "their" or "being";

    public static bool MayStandBeforeNumber(Token token) => Being.Contains(token.Word) && token.Word is not ("has" or "had" or "have" or "to");

    /// <summary>What comes next is said of what came before.</summary>
    public static bool IsStrong(Token token) => token.Word is "is" or "of" or "was" or "being" or "are" or "were" or "equals" or "=" or "at";

    public static bool MayStandAfterNumber(Token token) => token.Word is "in" or "as" or "the" or "for" or "a" or "of" or "is" or "was" or "people" or "total";
}
