namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The mentions beside each word that are more than grammar, looked up once: a question may have a thousand words.</summary>
internal sealed class Neighbours
{
    private readonly Mention?[] _from;
    private readonly Mention?[] _upTo;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly int[] _at;

    public Neighbours(Grounding grounding)
    {
        var words = grounding.Wording.Tokens.Count;
        (_from, _upTo) = (new Mention?[words + 1], new Mention?[words + 1]);
        (_mentions, _at) = (grounding.Mentions, Places(grounding.Mentions, words));
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

    /// <summary>All that begin at the one word or later and end before the other.</summary>
    public IEnumerable<Mention> Between(int first, int end) => first >= end ? [] : _mentions.Skip(_at[first]).TakeWhile(m => m.Span.First < end).Where(m => m.Span.End <= end);

    /// <summary>For each word the place of the first mention that begins there or later.</summary>
    private static int[] Places(IReadOnlyList<Mention> mentions, int words)
    {
        var at = new int[words + 1];
        var place = mentions.Count;
        for (var word = words; word >= 0; word--)
        {
            while (place > 0 && mentions[place - 1].Span.First >= word)
            {
                place--;
            }

            at[word] = place;
        }

        return at;
    }
}
