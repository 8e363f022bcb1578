using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary>What a command works with.</summary>
internal sealed record Session(CliEnvironment Environment, Terminal Terminal, DataFolder Data, string? Glossary)
{
    public LocalWorkers CreateWorkers() => CreateWorkers(LogLevel.Error);

    /// <summary>Workers that show their log from a level on.</summary>
    public LocalWorkers CreateWorkers(LogLevel logFrom)
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
}
