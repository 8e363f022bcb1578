using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Sqs;

public sealed class When_a_question_crosses_processes
{
    private const string Question = "Total asset balance for fixed income financing for last quarter of 2023, run001 in internal baseline scenario";
    private static readonly string[] Stages = ["ccar.questions", "ccar.retrieve-attributes", "ccar.build-sql", "ccar.run-sql", "ccar.write-answer"];

    [EmulatorFact]
    public async Task Its_spans_form_one_tree()
    {
        using var collector = new OtlpReceiver();
        await using var fleet = await Fleet.StartAsync(new FleetPlan { Environment = collector.Environment });
        await fleet.LandSampleAsync();
        var id = await fleet.Answers.AskAsync(new { question = Question });
        await fleet.Answers.ReceiveAsync(ids => ids.Contains(id), Fleet.Patience);

        var tree = await TreeAsync(collector, id);

        var ids = tree.Select(span => span.SpanId).ToHashSet();
        var roots = tree.Where(span => !ids.Contains(span.ParentId)).ToList();
        Assert.True(roots.Count == 1, $"{roots.Count} roots:\n{string.Join('\n', tree)}");
        Assert.Equal("", roots[0].ParentId);
        Assert.Equal(["Ccar.Messaging.Query", "Ccar.Messaging.Responder"], tree.Select(span => span.Service).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(ids.Count, tree.Count);
    }

    [EmulatorFact]
    public async Task Landings_have_trees_of_their_own()
    {
        using var collector = new OtlpReceiver();
        await using var fleet = await Fleet.StartAsync(new FleetPlan { Environment = collector.Environment });
        await fleet.LandSampleAsync();

        var spans = await SpansAsync(collector, all => all.Any(span => span.Name.Contains("index-metadata", StringComparison.Ordinal)));

        var traces = spans.Where(span => span.Attributes.ContainsKey("ccar.landing.id")).GroupBy(span => span.TraceId).ToList();
        Assert.NotEmpty(traces);
        Assert.All(traces, trace => Assert.Single(trace.Select(span => span.Attributes["ccar.landing.id"]).Distinct()));
    }

    private static async Task<List<OtlpSpan>> TreeAsync(OtlpReceiver collector, Guid question)
    {
        var spans = await SpansAsync(collector, all => Stages.All(stage => Of(all, question).Any(span => span.Name == stage)));
        return Of(spans, question);
    }

    private static List<OtlpSpan> Of(IReadOnlyList<OtlpSpan> spans, Guid question)
    {
        var trace = spans.FirstOrDefault(span => span.Attributes.GetValueOrDefault("ccar.question.id") == question.ToString())?.TraceId;
        return [.. spans.Where(span => span.TraceId == trace)];
    }

    /// <summary>Waits for what must come, and then until nothing more does.</summary>
    private static async Task<IReadOnlyList<OtlpSpan>> SpansAsync(OtlpReceiver collector, Func<IReadOnlyList<OtlpSpan>, bool> isEnough)
    {
        using var patience = new CancellationTokenSource(Fleet.Patience);
        var (seen, still) = (0, 0);
        while (still < 20)
        {
            Assert.False(patience.IsCancellationRequested, $"Not all spans came:\n{string.Join('\n', collector.Spans)}");
            await Task.Delay(100);
            var spans = collector.Spans;
            still = isEnough(spans) && spans.Count == seen ? still + 1 : 0;
            seen = spans.Count;
        }

        return collector.Spans;
    }
}
