using System.Diagnostics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Bench;

/// <summary>Many questions, some at a time: how long each took and what came back.</summary>
internal sealed record AskRound(Durations Taken, double PerSecond, IReadOnlyList<Answered> Answers)
{
    public static async Task<AskRound> RunAsync(BenchHost host, int count, int atOnce)
    {
        var taken = new double[count];
        var answers = new Answered[count];
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(AskInTurnAsync)));
        return new AskRound(new Durations(taken), count / Stopwatch.GetElapsedTime(start).TotalSeconds, answers);

        async Task AskInTurnAsync()
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                var asked = Stopwatch.GetTimestamp();
                answers[i] = await AskAsync(host, SampleQuestions.Answerable[i % SampleQuestions.Answerable.Count]);
                taken[i] = Durations.Since(asked);
            }
        }
    }

    /// <summary>Asks one question and waits for its answer. Its deadline is far away: what watches deadlines is not to run among what is measured later.</summary>
    public static async Task<Answered> AskAsync(BenchHost host, string text)
    {
        var asked = DateTimeOffset.UtcNow;
        var question = new QuestionAsked { QuestionId = BusinessId.New(TimeProvider.System), AskedAt = asked, Deadline = asked + QuestionDeadline.Longest, Text = text };
        var answered = host.Outcomes.ExpectAnswer(question.QuestionId);
        await host.Bus.PublishOnce(question.QuestionId, question);
        var answer = await answered;
        return answer.Outcome == AnswerOutcome.Answered ? answer : throw new InvalidOperationException($"'{text}' ended in {answer.Outcome}: {answer.Text}");
    }
}
