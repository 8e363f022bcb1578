using System.Security.Cryptography;
using System.Text.Json;
using Ccar.Messaging.Cli;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>Does what a command sees of the workers: landed files get records and go, questions of the inbox get answers.</summary>
internal sealed class StandInWorkers(FileObjectStore store, StoreKeys keys) : BackgroundService
{
    public static IHost Create(StorageOptions storage)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.Services.AddHostedService(_ => new StandInWorkers(new FileObjectStore(storage.Data), new StoreKeys(Options.Create(storage))));
        return builder.Build();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await foreach (var landed in store.ListAsync(keys.LandingPrefix, stoppingToken))
            {
                await IngestAsync(landed.Key, stoppingToken);
            }

            await foreach (var asked in store.ListAsync(StoreKeys.QuestionInbox, stoppingToken))
            {
                await AnswerAsync(asked.Key, stoppingToken);
            }

            await Task.Delay(5, stoppingToken);
        }
    }

    private async Task IngestAsync(string key, CancellationToken cancellationToken)
    {
        var content = await store.ReadDocumentAsync(key, cancellationToken);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content!.Content.Span));
        var rows = content.Content.Span.Count((byte)'\n') - 1;
        if (WorkerComposition.PartitionOf(key) is { } partition && rows > 0)
        {
            await IndexAsync(key, partition, StoredAnswers.Record(key, partition, sha256, rows), cancellationToken);
        }
        else
        {
            var reason = StoreKeys.QuarantineReason(keys.Quarantine(key));
            await store.WriteDocumentAsync(reason, StoreJson.Write(StoredAnswers.Rejection(key, sha256)), cancellationToken);
        }

        await store.DeleteAsync(key, cancellationToken);
    }

    private async Task IndexAsync(string key, PartitionId partition, MetadataRecord record, CancellationToken cancellationToken)
    {
        await store.WriteDocumentAsync(keys.Profile(partition, record.DataVersion), StoreJson.Write(record.Profile), cancellationToken);
        await store.WriteDocumentAsync(keys.Metadata(partition), StoreJson.Write(record), cancellationToken);
        await new CatalogStore(store, keys).CommitAsync(partition.Table, partition.Cycle, current => current.With(StoredAnswers.Entry(key, partition, record)), cancellationToken);
    }

    private async Task AnswerAsync(string key, CancellationToken cancellationToken)
    {
        var asked = await store.ReadDocumentAsync(key, cancellationToken);
        using var question = JsonDocument.Parse(asked!.Content);
        var id = question.RootElement.GetProperty("question_id").GetGuid();
        var answer = StoredAnswers.To(question.RootElement.GetProperty("question").GetString()!) with { QuestionId = id };
        await store.TryWriteDocumentAsync(keys.Answer(id), StoreJson.Write(answer), null, cancellationToken);
        await store.DeleteAsync(key, cancellationToken);
    }
}
