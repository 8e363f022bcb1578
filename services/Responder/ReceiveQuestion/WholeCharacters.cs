namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>Cuts text without halving a surrogate pair.</summary>
internal static class WholeCharacters
{
    /// <summary>The text, or its beginning and what marks the cut.</summary>
    public static string Cut(string text, int longest, string mark = "")
    {
        if (text.Length <= longest)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + mark;
    }
}
