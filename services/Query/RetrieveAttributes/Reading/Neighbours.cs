namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The mentions beside each word that are more than grammar, looked up once: a question may have a thousand words.</summary>
internal sealed class Neighbours
{
    private readonly Mention?[] _from;
    private readonly Mention?[] _upTo;

    public Neighbours(Grounding grounding)
    {
        var words = grounding.Wording.Tokens.Count;
        (_from, _upTo) = (new Mention?[words + 1], new Mention?[words + 1]);
        foreach (var mention in grounding.Mentions.Where(m => m is not Mention.Word { Cue: Cue.Function or Cue.Noise }))
        {
            _from[mention.Span.First] = mention;
            _upTo[mention.Span.End] = mention;
        }

        for (var i = 1; i <= words; i++)
        {
            _upTo[i] ??= _upTo[i - 1];
            _from[words - i] ??= _from[words - i + 1];
        }
    }

    /// <summary>The first that begins at the word or later.</summary>
    public Mention? From(int word) => _from[word];

    /// <summary>The last that ends before the word.</summary>
    public Mention? UpTo(int word) => _upTo[word];
}
