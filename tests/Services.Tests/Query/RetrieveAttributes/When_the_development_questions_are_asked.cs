using System.Diagnostics;
using Xunit.Abstractions;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_the_development_questions_are_asked(ITestOutputHelper output)
{
    private const double LeastRight = 0.98;

    [SharedDataFact("questions/dev_questions.jsonl")]
    public async Task Nearly_all_are_right_and_none_is_answered_wrongly()
    {
        var asked = LandedQuestions.OfDevelopment();

        var judged = await JudgedReading.AllAsync(asked);

        Print(judged);
        await PrintTimes(asked);
        Assert.DoesNotContain(judged, j => j.IsAnsweredWrongly);
        Assert.True(judged.Count(j => j.IsRight) >= LeastRight * judged.Count);
    }

    private async Task PrintTimes(LandedQuestions asked)
    {
        var landscape = asked.Landscape();
        var times = new List<double>();
        foreach (var question in Enumerable.Repeat(asked.Questions, 6).SelectMany(q => q))
        {
            var started = Stopwatch.GetTimestamp();
            await Asking.Rules(Asking.Question(question.Question), landscape);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times = [.. times.Skip(asked.Questions.Count).Order()];
        output.WriteLine($"p50 {times[times.Count / 2]:0.000} ms, p99 {times[times.Count * 99 / 100]:0.000} ms");
    }

    private void Print(IReadOnlyList<JudgedReading> judged)
    {
        foreach (var fault in judged.Where(j => !j.IsRight))
        {
            output.WriteLine(fault.ToString());
        }

        foreach (var category in judged.GroupBy(j => j.Expected.Category))
        {
            output.WriteLine($"{category.Key,-20} {category.Count(j => j.IsRight),3} of {category.Count()}");
        }
    }
}
