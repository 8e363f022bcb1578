using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>What a command works with.</summary>
internal sealed record Session(CliEnvironment Environment, Terminal Terminal, DataFolder Data, string? Glossary)
{
    public LocalWorkers CreateWorkers() => new(Data, Environment.ComposeWorkers, Environment.Clock);

    /// <summary>Takes the glossary of the command line, if one was given.</summary>
    public Task TakeGlossaryAsync(CancellationToken cancellationToken) =>
        Glossary is null ? Task.CompletedTask : TakeGlossaryAsync(Glossary, cancellationToken);

    /// <summary>Takes a glossary in place of the former one.</summary>
    public async Task TakeGlossaryAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no glossary '{path}'.");
        }

        await new GlossaryStore(Data.Store).ReplaceAsync(await File.ReadAllBytesAsync(path, cancellationToken), path, cancellationToken);
    }
}
