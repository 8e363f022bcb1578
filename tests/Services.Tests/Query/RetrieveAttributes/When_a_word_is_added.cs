using System.Text.Json;
using System.Text.RegularExpressions;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed partial class When_a_word_is_added
{
    private const int Places = 6;

    /// <summary>Words that look like the name of a business, and are none.</summary>
    [Theory]
    [InlineData("Zorvex")]
    [InlineData("Quantel Banking")]
    public async Task No_answer_stays_what_it_was(string name)
    {
        var asked = LandedQuestions.OfSample();
        var landscape = asked.Landscape();
        var unheard = new List<string>();
        foreach (var question in asked.Questions.Select(q => q.Question))
        {
            if (await Asking.Rules(Asking.Question(question), landscape) is Retrieval.Understood understood)
            {
                unheard.AddRange(await Unheard(question, name, Meaning(understood), landscape));
            }
        }

        Assert.True(unheard.Count == 0, $"{unheard.Count} answers are the same with {name}, among them\n{string.Join('\n', unheard.Take(20))}");
    }

    private static async Task<IReadOnlyList<string>> Unheard(string question, string name, string meaning, Landscape landscape)
    {
        var random = new Random(question.Length);
        var unheard = new List<string>();
        foreach (var at in random.GetItems([.. Gaps().Matches(question).Select(gap => gap.Index)], Places).Distinct())
        {
            var text = $"{question[..at]} {name} {question[at..]}";
            if (await Asking.Rules(Asking.Question(text), landscape) is Retrieval.Understood understood && Meaning(understood) == meaning)
            {
                unheard.Add(text);
            }
        }

        return unheard;
    }

    private static string Meaning(Retrieval.Understood understood) => JsonSerializer.Serialize(understood.Attributes with { EnrichedQuery = "" });

    [GeneratedRegex(@"^|\s+|$")]
    private static partial Regex Gaps();
}
