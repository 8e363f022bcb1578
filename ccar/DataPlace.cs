using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>The place that holds everything, a folder or a bucket, opened when it is first needed.</summary>
internal sealed class DataPlace
{
    private readonly Lazy<IObjectStore> _store;
    private readonly StorePlace _place;

    private DataPlace(StorageOptions options, StorePlace place, string optionToGive, Func<IObjectStore> open)
    {
        (Options, _place, OptionToGive, _store) = (options, place, optionToGive, new Lazy<IObjectStore>(open));
        Keys = new StoreKeys(Microsoft.Extensions.Options.Options.Create(options));
    }

    public StorageOptions Options { get; }

    /// <summary>What to append to a command so that it uses this place; empty when it would anyhow.</summary>
    public string OptionToGive { get; }

    public StoreKeys Keys { get; }

    public IObjectStore Store => _store.Value;

    public CatalogStore Catalog => new(Store, Keys);

    /// <summary>The folder's full path, or <c>s3://</c> and the bucket.</summary>
    public string Name => _place.Name;

    /// <summary>The bucket; null for a folder.</summary>
    public string? Bucket => _place.Bucket;

    /// <summary>Whether a command has to tell the workers of what it landed; a bucket's own notifications do otherwise.</summary>
    public bool NeedsAnnouncements { get; private init; } = true;

    /// <summary>The folder.</summary>
    public string Root => Bucket is null ? Path.TrimEndingDirectorySeparator(Name) : throw new InvalidOperationException($"{Name} is no folder.");

    /// <summary>Where files land.</summary>
    public string Landing => Bucket is null ? Path.Combine(Root, Keys.LandingPrefix) : $"{Name}/{Keys.LandingPrefix}";

    /// <summary>The setting that leads workers to it.</summary>
    public string SettingToGive => Bucket is null ? $"Ccar__Data={Root}" : $"Ccar__Store=s3 Ccar__S3__Bucket={Bucket}";

    public bool Exists => Bucket is not null || Directory.Exists(Root);

    /// <summary>How long to leave the place alone between looks: a look at a bucket is a request that is paid for.</summary>
    public TimeSpan PauseBetweenLooks(TimeSpan atFolder) => Bucket is null ? atFolder : TimeSpan.FromMilliseconds(500);

    /// <summary>A folder.</summary>
    /// <param name="options">The configuration; its folder is the place.</param>
    /// <param name="given">The folder that the command line named, if it did.</param>
    public static DataPlace OfFolder(StorageOptions options, string? given)
    {
        if (string.IsNullOrWhiteSpace(options.Data) || File.Exists(options.Data))
        {
            throw new UsageException($"The data folder '{options.Data}' is not a folder. Name one with --data DIR.");
        }

        return new DataPlace(options, StorePlace.OfFolder(options.Data), given is null ? "" : $" --data {Quote(given)}", () => new FileObjectStore(options.Data));
    }

    /// <summary>A bucket.</summary>
    public static DataPlace OfBucket(StorageOptions options, S3Options bucket, string optionToGive, Func<S3Options, IObjectStore> open) =>
        new(options, StorePlace.OfBucket(bucket.Bucket), optionToGive, () => open(bucket)) { NeedsAnnouncements = bucket.AnnounceLandings };

    /// <summary>Makes the folder unless it is there. A bucket is there.</summary>
    /// <exception cref="UsageException">It cannot be made.</exception>
    public void Make()
    {
        if (Bucket is not null)
        {
            return;
        }

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
        where T : class =>
        await Store.ReadDocumentAsync(key, cancellationToken) is { } document ? StoreJson.Read<T>(document.Content.Span) : null;

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
