using System.Diagnostics;
using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Bench;

/// <summary>How long understanding takes: a pure call on what has landed.</summary>
internal sealed class RulesInterpretation : IBenchPart
{
    public string Name => "rules";

    public string Title => "one question understood by the rules";

    public async Task RunAsync(BenchRun run)
    {
        await using var host = await BenchHost.StartOnSampleAsync(run.Scratch.NewFolder("rules"));
        var loader = host.Services.GetRequiredService<LandscapeLoader>();
        var landscape = await loader.LoadAsync(Asked(SampleQuestions.Answerable[0]), CancellationToken.None);
        var retriever = new RulesAttributeRetriever(Options.Create(new RetrieveAttributesOptions()));
        var rounds = run.Count(300, 40);

        var json = Measure(SampleQuestions.Answerable, rounds, question => JsonSerializer.Deserialize<QuestionAsked>(JsonSerializer.SerializeToUtf8Bytes(question)));
        var table = new TextTable("call", "p50 µs", "p90 µs", "p99 µs", "p50 / JSON there and back");
        Add("the question as JSON, there and back", json);
        Add("12 questions that end in figures", Measure(SampleQuestions.Answerable, rounds, Understand));
        Add("6 questions that are stopped", Measure(SampleQuestions.Stopped, rounds, Understand));
        Add("the state of the catalogue, unchanged", await Durations.MeasureAsync(rounds, () => loader.LoadAsync(Asked(SampleQuestions.Answerable[0]), CancellationToken.None)));
        table.Print();

        void Add(string name, Durations taken) =>
            table.Add(name, $"{taken.P50 * 1000:0}", $"{taken.P90 * 1000:0}", $"{taken.P99 * 1000:0}", $"{taken.P50 / json.P50:0.0}");

        object Understand(QuestionAsked question) => retriever.RetrieveAsync(question, landscape, CancellationToken.None);
    }

    private static QuestionAsked Asked(string text) => new() { QuestionId = Guid.NewGuid(), AskedAt = DateTimeOffset.UtcNow, Text = text };

    private static Durations Measure(IReadOnlyList<string> texts, int rounds, Func<QuestionAsked, object?> call)
    {
        var questions = texts.Select(Asked).ToList();
        TakeAll(questions, rounds / 2, call);
        return new Durations(TakeAll(questions, rounds, call));
    }

    private static List<double> TakeAll(List<QuestionAsked> questions, int rounds, Func<QuestionAsked, object?> call)
    {
        var taken = new List<double>(rounds * questions.Count);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                call(question);
                taken.Add(Durations.Since(start));
            }
        }

        return taken;
    }
}
