using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Configuration;

namespace Ccar.Messaging.Cli;

/// <summary>The folder that holds everything, opened when it is first needed.</summary>
internal sealed class DataFolder
{
    private readonly Lazy<FileObjectStore> _store;

    private DataFolder(StorageOptions options, string? given)
    {
        Options = options;
        OptionToGive = given is null ? "" : $" --data {Quote(given)}";
        Keys = new StoreKeys(Microsoft.Extensions.Options.Options.Create(options));
        _store = new(() => new FileObjectStore(options.Data));
    }

    public StorageOptions Options { get; }

    /// <summary>What to append to a command so that it uses this folder; empty when it would anyhow.</summary>
    public string OptionToGive { get; }

    public StoreKeys Keys { get; }

    public IObjectStore Store => _store.Value;

    public CatalogStore Catalog => new(Store, Keys);

    public string Root => Path.TrimEndingDirectorySeparator(Path.GetFullPath(Options.Data));

    public bool Exists => Directory.Exists(Root);

    /// <summary>The folder of <c>--data</c>, else of the configuration, else <c>ccar-data</c>.</summary>
    public static DataFolder Choose(string? given)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var options = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        options.Data = given ?? configuration["Ccar:Data"] ?? options.Data;
        if (string.IsNullOrWhiteSpace(options.Data) || File.Exists(options.Data))
        {
            throw new UsageException($"The data folder '{options.Data}' is not a folder. Name one with --data DIR.");
        }

        return new DataFolder(options, given);
    }

    /// <summary>Makes the folder unless it is there.</summary>
    /// <exception cref="UsageException">It cannot be made.</exception>
    public void Make()
    {
        try
        {
            Directory.CreateDirectory(Root);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The data folder '{Root}' cannot be made: {fault.Message} Choose another one with --data DIR.", fault);
        }
    }

    /// <summary>A document of the store; null when there is none.</summary>
    public async Task<T?> FindAsync<T>(string key, CancellationToken cancellationToken)
        where T : class
    {
        // Asking first is cheaper than the exception of a missing file, and this is polled.
        if (await Store.FindAsync(key, cancellationToken) is null)
        {
            return null;
        }

        return await Store.ReadDocumentAsync(key, cancellationToken) is { } document ? StoreJson.Read<T>(document.Content.Span) : null;
    }

    /// <summary>The answer record of a question; null while there is none.</summary>
    public Task<Answered?> FindAnswerAsync(Guid questionId, CancellationToken cancellationToken) =>
        FindAsync<Answered>(Keys.Answer(questionId), cancellationToken);

    private static string Quote(string path) => path switch
    {
        _ when path.All(letter => char.IsLetterOrDigit(letter) || "/\\:._-+,@".Contains(letter, StringComparison.Ordinal)) => path,
        _ when OperatingSystem.IsWindows() => $"\"{path}\"",
        _ => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'",
    };
}
