using System.Runtime.CompilerServices;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Hosting.Checks;

public sealed class When_the_store_is_examined : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ccar-checks-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_store_that_keeps_its_word_is_good_and_left_as_it_was()
    {
        var store = new FileObjectStore(_folder);

        var findings = await FindAsync(store);

        Assert.All(findings, finding => Assert.Equal(FindingState.Good, finding.State));
        Assert.Empty(await ListAsync(store));
    }

    [Fact]
    public async Task A_store_that_ignores_conditions_is_told_and_left_as_it_was()
    {
        var store = new FileObjectStore(_folder);

        var findings = await FindAsync(new Careless(store));

        Assert.Equal(["If-None-Match", "If-Match"], findings.Where(f => f.State == FindingState.Bad).Select(f => f.Remedy!.Split('(', ')')[1]));
        Assert.Empty(await ListAsync(store));
    }

    [Fact]
    public async Task The_first_fault_is_told_and_not_that_of_the_removal()
    {
        var store = new HookedStore(new FileObjectStore(_folder), (operation, _) => throw new IOException($"{operation} says no."));

        var findings = await FindAsync(store);

        Assert.Equal("TryWrite says no.", Assert.Single(findings).Says);
    }

    [Theory]
    [InlineData("io", "the folder can be written")]
    [InlineData("denied", "Do what it says")]
    [InlineData("away", "Ask again")]
    public async Task What_to_do_fits_what_is_wrong(string fault, string remedy)
    {
        Exception thrown = fault switch { "io" => new IOException("No."), "denied" => new StoreAccessException("No."), _ => new StoreUnavailableException("No.") };
        var store = new HookedStore(new FileObjectStore(_folder), (_, _) => throw thrown);

        var findings = await FindAsync(store);

        Assert.Contains(remedy, Assert.Single(findings).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_removed_is_told_besides()
    {
        var store = new HookedStore(new FileObjectStore(_folder), (operation, _) => operation == StoreOperation.Delete ? throw new IOException("Not allowed.") : Task.CompletedTask);

        var findings = await FindAsync(store);

        Assert.Equal([FindingState.Good, FindingState.Good, FindingState.Good, FindingState.Good, FindingState.Warning], findings.Select(finding => finding.State));
        Assert.Contains("could not be removed again: Not allowed.", findings[^1].Says, StringComparison.Ordinal);
    }

    private static async Task<List<Finding>> FindAsync(IObjectStore store)
    {
        var findings = new List<Finding>();
        await foreach (var finding in new StoreCheck(store, TimeProvider.System).CheckAsync(CancellationToken.None))
        {
            findings.Add(finding);
        }

        return findings;
    }

    private static async Task<List<ObjectInfo>> ListAsync(FileObjectStore store)
    {
        var found = new List<ObjectInfo>();
        await foreach (var info in store.ListAsync("doctor/", CancellationToken.None))
        {
            found.Add(info);
        }

        return found;
    }

    /// <summary>Takes every write, as some emulators do.</summary>
    private sealed class Careless(IObjectStore inner) : IObjectStore
    {
        public Task<ObjectInfo?> FindAsync(string key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

        public Task<Stream> OpenReadAsync(string key, CancellationToken cancellationToken) => inner.OpenReadAsync(key, cancellationToken);

        public Task<Stream?> OpenReadIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken) =>
            inner.OpenReadIfUnchangedAsync(key, etag, cancellationToken);

        public async IAsyncEnumerable<ObjectInfo> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (var info in inner.ListAsync(prefix, cancellationToken))
            {
                yield return info;
            }
        }

        public Task PutFileAsync(string key, LocalFile file, CancellationToken cancellationToken) => inner.PutFileAsync(key, file, cancellationToken);

        public Task<bool> CreateFromFileAsync(string key, LocalFile file, CancellationToken cancellationToken) => inner.CreateFromFileAsync(key, file, cancellationToken);

        public Task<bool> ReplaceFromFileAsync(string key, LocalFile file, string etag, CancellationToken cancellationToken) => inner.ReplaceFromFileAsync(key, file, etag, cancellationToken);

        public Task CopyAsync(string sourceKey, string targetKey, CancellationToken cancellationToken) => inner.CopyAsync(sourceKey, targetKey, cancellationToken);

        public Task DeleteAsync(string key, CancellationToken cancellationToken) => inner.DeleteAsync(key, cancellationToken);

        public Task<bool> DeleteIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken) => inner.DeleteIfUnchangedAsync(key, etag, cancellationToken);

        public Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken) => inner.ReadDocumentAsync(key, cancellationToken);

        public Task WriteDocumentAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => inner.WriteDocumentAsync(key, content, cancellationToken);

        public async Task<bool> TryWriteDocumentAsync(string key, ReadOnlyMemory<byte> content, string? expectedETag, CancellationToken cancellationToken)
        {
            await inner.WriteDocumentAsync(key, content, cancellationToken);
            return true;
        }
    }
}
