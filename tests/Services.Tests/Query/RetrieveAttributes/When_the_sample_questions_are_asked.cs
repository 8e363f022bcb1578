using Xunit.Abstractions;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_the_sample_questions_are_asked(ITestOutputHelper output)
{
    [Fact]
    public async Task Each_is_read_as_written_down()
    {
        var judged = await JudgedReading.AllAsync(LandedQuestions.OfSample());

        var faults = judged.Where(j => !j.IsRight).Select(j => j.ToString()).ToList();
        output.WriteLine($"{judged.Count - faults.Count} of {judged.Count} as written down");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
