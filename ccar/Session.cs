using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary>What a command works with.</summary>
internal sealed record Session(CliEnvironment Environment, Terminal Terminal, DataFolder Data, string? Glossary, string Transport)
{
    /// <summary>The workers of the transport: in this process or wherever its queues are read.</summary>
    /// <param name="logFrom">The least severe log lines to show of workers in this process.</param>
    public IWorkers CreateWorkers(LogLevel logFrom) => IsShared ? CreateQueuedWorkers() : CreateLocalWorkers(logFrom);

    /// <summary>True when workers in other processes share the work.</summary>
    public bool IsShared => Transport == Parts.Sqs;

    /// <summary>The three workers in a host of this process, over the transport.</summary>
    public IHost ComposeWorkers(LogLevel logFrom)
    {
        Data.Make();
        return Environment.ComposeWorkers(new WorkerSettings(Data.Options, logFrom, Transport));
    }

    /// <summary>Workers in this process, whatever the transport, that show their log from a level on.</summary>
    public LocalWorkers CreateLocalWorkers(LogLevel logFrom)
    {
        Data.Make();
        return new(Data, Environment.ComposeWorkers, Environment.Clock) { LogFrom = logFrom };
    }

    /// <summary>Takes the glossary of the command line, if one was given.</summary>
    public Task TakeGlossaryAsync(CancellationToken cancellationToken) =>
        Glossary is null ? Task.CompletedTask : TakeGlossaryAsync(Glossary, cancellationToken);

    /// <summary>Takes a glossary that lay in a folder.</summary>
    /// <exception cref="IOException">It is no regular file.</exception>
    public Task TakeFoundGlossaryAsync(string path, CancellationToken cancellationToken) =>
        RegularFile.Is(path) ? TakeGlossaryAsync(path, cancellationToken) : throw new IOException($"'{path}' is not a regular file.");

    /// <summary>Takes a glossary in place of the former one.</summary>
    public async Task TakeGlossaryAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no glossary '{path}'.");
        }

        Data.Make();
        await new GlossaryStore(Data.Store).ReplaceAsync(await File.ReadAllBytesAsync(path, cancellationToken), path, cancellationToken);
    }

    private QueuedWorkers CreateQueuedWorkers()
    {
        Data.Make();
        var settings = new WorkerSettings(Data.Options, LogLevel.None, Transport);
        return new QueuedWorkers(Data, Environment.OpenQueues(settings), Environment.Clock, Environment.Error);
    }
}
