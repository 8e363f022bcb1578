using System.Globalization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>The workers of other processes, reached through queues. They share folder or bucket with this process, where their records are waited for.</summary>
internal sealed class QueuedWorkers(DataPlace data, IQueues queues, TimeProvider clock, TextWriter notes) : IWorkers
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    /// <summary>How long a wait is left without a word.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private readonly LandingSequence _sequence = data.Bucket is null ? new LandingSequence(data.Store, clock) : LandingSequence.OfBucket(data.Store, clock);
    private int _told;

    /// <inheritdoc/>
    public string WhereToLook =>
        data.NeedsAnnouncements
            ? $"Its announcement stays in the queue {StageNames.Landings} until an Ingest worker takes it. See that one runs with {data.SettingToGive}, and its log."
            : $"See that the bucket's notifications go to the queue {StageNames.Landings} (or set {S3Options.Section}:{nameof(S3Options.AnnounceLandings)}), "
                + $"that an Ingest worker runs with {data.SettingToGive}, and its log.";

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task AnnounceAsync(PlacedFile file, CancellationToken cancellationToken)
    {
        // A worker that watches the folder itself may have taken it already.
        if (data.NeedsAnnouncements && await data.Store.FindAsync(file.Key, cancellationToken) is { } landed)
        {
            var sequencer = await _sequence.NextAsync(cancellationToken);
            await queues.SendAsync(StageNames.Landings, ObjectEvent.Of(data.Bucket, landed, sequencer, clock.GetUtcNow()), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task TellWaitingAsync(int files, TimeSpan waited) => waited < Silence
        ? Task.CompletedTask
        : TellAsync(
            $"Still waiting for {files} files: no Ingest worker of {data.Name} has finished one for {waited.TotalSeconds:0} s. "
            + (data.NeedsAnnouncements ? $"They wait in the queue {StageNames.Landings}." : $"The bucket's notifications must go to the queue {StageNames.Landings}."));

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

            await Task.Delay(data.PauseBetweenLooks(Poll), clock, cancellationToken);
        }

        var missing = await WhoIsMissingAsync(question, cancellationToken);
        throw new TimeoutException($"There was no answer to question {question.QuestionId} by {Time(deadline)}: {missing}");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => queues.DisposeAsync();

    private async Task<string> WhoIsMissingAsync(QuestionAsked question, CancellationToken cancellationToken) =>
        await data.Store.FindAsync(data.Keys.Question(question.QuestionId), cancellationToken) is null
            ? $"no Responder of {data.Name} has taken it. It stays in the queue {StageNames.Questions}, and ends as too late when one comes after that."
            : $"the Responder has it, and no Query worker of {data.Name} has answered. See ccar show {question.QuestionId}{data.OptionToGive} later.";

    private static string Time(DateTimeOffset instant) => instant.UtcDateTime.ToString("HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private Task TellAsync(string sentence) =>
        Interlocked.Exchange(ref _told, 1) == 0 ? notes.WriteLineAsync("ccar: " + Terminal.Printable(sentence)) : Task.CompletedTask;
}
