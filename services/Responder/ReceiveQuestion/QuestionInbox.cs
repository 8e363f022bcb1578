using System.Collections.Concurrent;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>
/// Takes questions from a folder: how other processes of one machine ask. A file stays until its answer is recorded, so a question outlives the process that
/// should have answered it.
/// </summary>
internal sealed partial class QuestionInbox(
    IObjectStore store, ILocalFiles files, QuestionIntake intake, AnswerRecords records, IBus bus, IOptions<ReceiveQuestionOptions> options, TimeProvider clock,
    ILogger<QuestionInbox> logger) : BackgroundService
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Guid> _taken = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var signal = new FolderSignal(files.PathOf(StoreKeys.QuestionInbox.TrimEnd('/')), TimeSpan.FromMilliseconds(options.Value.PollMilliseconds), clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TakeAllAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The edge of a loop that must outlive any file somebody drops.
                LogUnreadable(logger, fault, StoreKeys.QuestionInbox);
            }

            await signal.WaitAsync(stoppingToken);
        }
    }

    private async Task TakeAllAsync(CancellationToken cancellationToken)
    {
        await foreach (var file in store.ListAsync(StoreKeys.QuestionInbox, cancellationToken))
        {
            if (Path.GetFileName(file.Key).StartsWith('.'))
            {
                continue;
            }

            if (!_taken.TryGetValue(file.Key, out var questionId))
            {
                await TakeAsync(file, cancellationToken);
            }
            else if (await records.FindAsync(questionId, cancellationToken) is not null)
            {
                await store.DeleteAsync(file.Key, cancellationToken);
                _taken.TryRemove(file.Key, out _);
            }
        }
    }

    private async Task TakeAsync(ObjectInfo file, CancellationToken cancellationToken)
    {
        if (await store.ReadDocumentAsync(file.Key, cancellationToken) is not { } document)
        {
            return;
        }

        var fallbackId = Guid.TryParse(Path.GetFileNameWithoutExtension(file.Key), out var named) ? named : BusinessId.Of(file.Key, document.ETag);
        var now = clock.GetUtcNow();
        var received = QuestionParser.Parse(document.Content.Span, new QuestionOrigin(fallbackId, now, SenderId: null));
        if (received.Fault is not null && now - file.LastModified < Settling)
        {
            // It may still be written; a question that reads well is complete.
            return;
        }

        _taken[file.Key] = received.Question.QuestionId;
        await intake.AcceptAsync(received, bus, cancellationToken);
    }

    [LoggerMessage(3001, LogLevel.Warning, "The inbox {Prefix} could not be read; it is tried again.", EventName = "InboxUnreadable")]
    private static partial void LogUnreadable(ILogger logger, Exception fault, string prefix);
}
