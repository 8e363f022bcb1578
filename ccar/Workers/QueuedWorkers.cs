using System.Globalization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>The workers of other processes, reached through queues. They share the data folder with this process, where their records are waited for.</summary>
internal sealed class QueuedWorkers(DataFolder data, IQueues queues, TimeProvider clock, TextWriter notes) : IWorkers
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    /// <summary>How long a wait is left without a word.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private readonly LandingSequence _sequence = new(data.Store, clock);
    private int _told;

    /// <inheritdoc/>
    public string WhereToLook =>
        $"Its announcement stays in the queue {StageNames.Landings} until an Ingest worker takes it. "
        + $"See that one runs with Ccar__Data={data.Root}, and its log.";

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task AnnounceAsync(PlacedFile file, CancellationToken cancellationToken)
    {
        // A worker that watches the folder itself may have taken it already.
        if (await data.Store.FindAsync(file.Key, cancellationToken) is { } landed)
        {
            var sequencer = await _sequence.NextAsync(cancellationToken);
            await queues.SendAsync(StageNames.Landings, ObjectEvent.Of(landed, sequencer, clock.GetUtcNow()), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task TellWaitingAsync(int files, TimeSpan waited) => waited < Silence
        ? Task.CompletedTask
        : TellAsync(
            $"Still waiting for {files} files: no Ingest worker of {data.Root} has finished one for {waited.TotalSeconds:0} s. "
            + $"They wait in the queue {StageNames.Landings}.");

    /// <inheritdoc/>
    public async Task<Answered> AskAsync(QuestionAsked question, CancellationToken cancellationToken)
    {
        await queues.SendAsync(StageNames.Questions, PlainQuestion.From(question), cancellationToken);
        var (since, deadline) = (clock.GetUtcNow(), question.EffectiveDeadline());
        while (clock.GetUtcNow() < deadline + Grace)
        {
            if (await data.FindAnswerAsync(question.QuestionId, cancellationToken) is { } answer)
            {
                return answer;
            }

            if (clock.GetUtcNow() - since >= Silence)
            {
                await TellAsync($"Still waiting, until {Time(deadline)}: {await WhoIsMissingAsync(question, cancellationToken)}");
            }

            await Task.Delay(Poll, clock, cancellationToken);
        }

        var missing = await WhoIsMissingAsync(question, cancellationToken);
        throw new TimeoutException($"There was no answer to question {question.QuestionId} by {Time(deadline)}: {missing}");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => queues.DisposeAsync();

    private async Task<string> WhoIsMissingAsync(QuestionAsked question, CancellationToken cancellationToken) =>
        await data.Store.FindAsync(data.Keys.Question(question.QuestionId), cancellationToken) is null
            ? $"no Responder of {data.Root} has taken it. It stays in the queue {StageNames.Questions}, and ends as too late when one comes after that."
            : $"the Responder has it, and no Query worker of {data.Root} has answered. See ccar show {question.QuestionId}{data.OptionToGive} later.";

    private static string Time(DateTimeOffset instant) => instant.UtcDateTime.ToString("HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private Task TellAsync(string sentence) =>
        Interlocked.Exchange(ref _told, 1) == 0 ? notes.WriteLineAsync("ccar: " + Terminal.Printable(sentence)) : Task.CompletedTask;
}
