using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>Makes words that mean nothing in English and look like no other word, the same ones for the same seed.</summary>
internal sealed class InventedWords(int seed)
{
    private static readonly string[] Onsets = ["br", "d", "dr", "f", "gl", "gr", "k", "kl", "l", "m", "n", "pl", "pr", "t", "tr", "v", "vl", "z"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u"];
    private static readonly string[] Ends = ["k", "l", "m", "n", "p", "rd", "rk", "rn", "t"];
    private readonly Random _random = new(seed);
    private readonly HashSet<string> _taken = [];

    public string Next()
    {
        while (true)
        {
            var word = Syllable() + Syllable() + Pick(Onsets) + Pick(Vowels) + Pick(Ends);
            var known = new WordBook(_taken.Concat(English.Words.Near(word)));
            if (!known.Near(word).Any() && _taken.Add(word))
            {
                return word;
            }
        }
    }

    private string Syllable() => Pick(Onsets) + Pick(Vowels);

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
