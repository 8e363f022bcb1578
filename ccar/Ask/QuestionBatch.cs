using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>Asks many questions, a few at a time, and prints predictions in the order of the file.</summary>
internal sealed class QuestionBatch(Session session, IWorkers workers)
{
    private const int AtOnce = 8;

    private int _failed;
    private QueueUnreachableException? _unreachable;

    public async Task<int> RunAsync(IReadOnlyList<QuestionLine> questions, CancellationToken cancellationToken)
    {
        var underWay = new Queue<Task<Action>>();
        foreach (var question in questions)
        {
            if (underWay.Count == AtOnce)
            {
                (await underWay.Dequeue())();
            }

            underWay.Enqueue(AskAsync(question, cancellationToken));
        }

        while (underWay.TryDequeue(out var next))
        {
            (await next)();
        }

        return _failed == 0 ? ExitCodes.Answered : ExitCodes.Failed;
    }

    /// <summary>Returns what to print when the question's turn comes.</summary>
    private async Task<Action> AskAsync(QuestionLine line, CancellationToken cancellationToken)
    {
        if (_unreachable is { } known)
        {
            // Each would wait as long as the first one did.
            return () => Complain(line, $"it was not asked. {known.Message}");
        }

        try
        {
            var answer = await workers.AskAsync(line.Question.Ask(session.Environment.Clock), cancellationToken);
            return () => Print(line, answer);
        }
        catch (TimeoutException late)
        {
            return () => Complain(line, late.Message);
        }
        catch (QueueUnreachableException unreachable)
        {
            _unreachable = unreachable;
            return () => Complain(line, unreachable.Message);
        }
    }

    private void Print(QuestionLine line, Answered answer)
    {
        if (Prediction.From(line.Id, answer) is { } prediction)
        {
            session.Terminal.WriteJson(prediction);
        }
        else
        {
            Complain(line, answer.Text);
        }
    }

    private void Complain(QuestionLine line, string sentence)
    {
        _failed++;
        session.Terminal.Bad($"ccar: {line.Id} failed: {sentence}");
    }
}
