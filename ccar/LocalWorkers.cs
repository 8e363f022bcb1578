using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary>
/// The workers of a data folder: in this process when nobody else runs them, else those of the process that holds the lock. Work is handed over through the
/// store either way, so it makes no difference to a command which it is, and a command goes on by itself when the other process ends.
/// </summary>
internal sealed class LocalWorkers(DataFolder data, Func<WorkerSettings, IHost> compose, TimeProvider clock) : IWorkers
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LockRetry = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan DefaultDeadline = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private DataLock? _lock;
    private IHost? _host;
    private DateTimeOffset _nextTry;

    /// <summary>The host, when the workers run in this process.</summary>
    public IHost? Host => _host;

    /// <summary>Log lines to show from workers in this process.</summary>
    public LogLevel LogFrom { get; init; } = LogLevel.Error;

    /// <inheritdoc/>
    public string WhereToLook => "See the log of ccar up.";

    /// <summary>Runs the workers here unless another process does. Cheap to call again and again.</summary>
    /// <exception cref="WorkersStoppedException">They ran here and ended by themselves.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await TryStartAsync(cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Stops the workers of this process and frees the lock.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var (host, held) = (_host, _lock);
        (_host, _lock) = (null, null);
        try
        {
            await (host is null ? Task.CompletedTask : EndAsync(host, cancellationToken));
        }
        finally
        {
            held?.Dispose();
        }
    }

    /// <inheritdoc/>
    public Task AnnounceAsync(PlacedFile file, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task TellWaitingAsync(int files, TimeSpan waited) => Task.CompletedTask;

    /// <summary>Puts a question into the inbox and waits for its answer record.</summary>
    /// <exception cref="TimeoutException">There was no record when the deadline had long passed.</exception>
    public async Task<Answered> AskAsync(QuestionAsked question, CancellationToken cancellationToken)
    {
        try
        {
            return await HandOverAsync(question, cancellationToken) ?? throw new TimeoutException(
                $"No answer to question {question.QuestionId} was recorded in {data.Root}. See ccar show {question.QuestionId}{data.OptionToGive} later.");
        }
        finally
        {
            // Nobody waits for it any more.
            await data.Store.DeleteAsync(StoreKeys.InboxQuestion(question.QuestionId), CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        _turn.Dispose();
    }

    private async Task<Answered?> HandOverAsync(QuestionAsked question, CancellationToken cancellationToken)
    {
        var giveUp = (question.Deadline ?? clock.GetUtcNow() + DefaultDeadline) + Grace;
        await StartAsync(cancellationToken);
        var handedTo = _host;
        await SubmitAsync(question, cancellationToken);
        while (clock.GetUtcNow() < giveUp)
        {
            if (await data.FindAnswerAsync(question.QuestionId, cancellationToken) is { } answer)
            {
                return answer;
            }

            await Task.Delay(Poll, clock, cancellationToken);
            await StartAsync(cancellationToken);
            if (_host != handedTo)
            {
                // The former holder may have taken the question with it. A question that is still in the inbox is the same content again.
                handedTo = _host;
                await SubmitAsync(question, cancellationToken);
            }
        }

        return null;
    }

    private async Task TryStartAsync(CancellationToken cancellationToken)
    {
        if (_host is not null)
        {
            HostHealth.Check(_host);
            return;
        }

        if (clock.GetUtcNow() < _nextTry)
        {
            return;
        }

        _nextTry = clock.GetUtcNow() + LockRetry;
        _lock = DataLock.TryTake(data);
        if (_lock is null)
        {
            return;
        }

        var host = compose(new WorkerSettings(data.Options, LogFrom, Parts.Memory));
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch
        {
            await EndAsync(host, CancellationToken.None);
            throw;
        }

        _host = host;
    }

    private static async Task EndAsync(IHost host, CancellationToken cancellationToken)
    {
        using (host)
        {
            await host.StopAsync(cancellationToken);
        }
    }

    private Task SubmitAsync(QuestionAsked question, CancellationToken cancellationToken) =>
        data.Store.WriteDocumentAsync(StoreKeys.InboxQuestion(question.QuestionId), StoreJson.Write(PlainQuestion.From(question)), cancellationToken);
}
