using Xunit.Abstractions;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_everything_is_renamed(ITestOutputHelper output)
{
    private const double LeastRight = 0.98;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task The_sample_questions_are_read_as_before(int seed) => AskRenamed(LandedQuestions.OfSample(), seed);

    [SharedDataFact("questions/dev_questions.jsonl")]
    public Task The_development_questions_are_read_as_before() => AskRenamed(LandedQuestions.OfDevelopment(), 3);

    private async Task AskRenamed(LandedQuestions asked, int seed)
    {
        var judged = await JudgedReading.AllAsync(new Renaming(asked, seed).Renamed());

        var faults = judged.Where(j => !j.IsRight).ToList();
        output.WriteLine($"{judged.Count - faults.Count} of {judged.Count} right\n{string.Join('\n', faults)}");
        Assert.DoesNotContain(judged, j => j.IsAnsweredWrongly);
        Assert.True(judged.Count - faults.Count >= LeastRight * judged.Count);
    }
}
