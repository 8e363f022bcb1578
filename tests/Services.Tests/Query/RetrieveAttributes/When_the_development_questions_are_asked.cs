using System.Diagnostics;
using System.Text.Json;
using Ccar.Messaging.Query.RetrieveAttributes;
using Xunit.Abstractions;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_the_development_questions_are_asked(ITestOutputHelper output)
{
    private const double LeastRight = 0.98;

    [SharedDataFact("questions/dev_questions.jsonl")]
    public async Task Nearly_all_are_right_and_none_is_answered_wrongly()
    {
        var source = new DevelopmentQuestions();
        var landscape = source.Landscape();
        var judged = new List<(string Category, string? Fault, bool Wrong)>();
        foreach (var question in source.Questions())
        {
            judged.Add(await Judge(question, landscape));
        }

        Print(judged);
        await PrintTimes(source.Questions(), landscape);
        Assert.DoesNotContain(judged, j => j.Wrong);
        Assert.True(judged.Count(j => j.Fault is null) >= LeastRight * judged.Count);
    }

    private async Task PrintTimes(IReadOnlyList<JsonElement> questions, Landscape landscape)
    {
        var times = new List<double>();
        foreach (var question in Enumerable.Repeat(questions, 6).SelectMany(q => q))
        {
            var started = Stopwatch.GetTimestamp();
            await Asking.Rules(Asking.Question(question.GetProperty("question").GetString()!), landscape);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times = [.. times.Skip(questions.Count).Order()];
        output.WriteLine($"p50 {times[times.Count / 2]:0.000} ms, p99 {times[times.Count * 99 / 100]:0.000} ms");
    }

    private async Task<(string Category, string? Fault, bool Wrong)> Judge(JsonElement question, Landscape landscape)
    {
        var text = question.GetProperty("question").GetString()!;
        var gold = question.GetProperty("gold");
        var retrieval = await Asking.Rules(Asking.Question(text), landscape);
        var status = GoldAttributes.StatusOf(retrieval);
        var accepted = question.GetProperty("accept_status").EnumerateArray().Select(s => s.GetString()).ToList();
        var fault = accepted.Contains(status)
            ? status == "answered" ? GoldAttributes.Difference(gold, ((Retrieval.Understood)retrieval).Attributes) : null
            : $"expected {accepted[0]}, got {status}: {(retrieval as Retrieval.Stopped)?.Sentence}";
        if (fault is not null)
        {
            output.WriteLine($"{question.GetProperty("id")} {text}\n    {fault}");
        }

        return (question.GetProperty("category").GetString()!, fault, fault is not null && status == "answered");
    }

    private void Print(List<(string Category, string? Fault, bool Wrong)> judged)
    {
        foreach (var category in judged.GroupBy(j => j.Category))
        {
            output.WriteLine($"{category.Key,-20} {category.Count(j => j.Fault is null),3} of {category.Count()}");
        }
    }
}
