using System.Text;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_a_document_is_written_by_many : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileObjectStore _store;

    public When_a_document_is_written_by_many() => _store = new FileObjectStore(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_of_those_who_create_it_wins()
    {
        var created = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => _store.TryWriteDocumentAsync("a/b.json", Bytes(i), null, default))));

        Assert.Equal(1, created.Count(won => won));
    }

    [Fact]
    public async Task One_of_those_who_create_it_at_the_same_instant_wins()
    {
        for (var round = 0; round < 300; round++)
        {
            var (key, start) = ($"a/{round}.json", new Rendezvous(4));
            var created = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(async () =>
            {
                await start.ArriveAsync();
                return await _store.TryWriteDocumentAsync(key, Bytes(i), null, default);
            })));

            Assert.Equal(Array.IndexOf(created, true), int.Parse(Text((await _store.ReadDocumentAsync(key, default))!)));
            Assert.Single(created, won => won);
        }
    }

    [Fact]
    public async Task Compare_and_swap_loses_no_increment()
    {
        await _store.WriteDocumentAsync("n", Bytes(0), default);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Increment(25))));

        Assert.Equal("200", Text((await _store.ReadDocumentAsync("n", default))!));
    }

    [Fact]
    public async Task An_outdated_etag_is_refused()
    {
        await _store.WriteDocumentAsync("n", Bytes(1), default);
        var first = await _store.ReadDocumentAsync("n", default);
        await _store.WriteDocumentAsync("n", Bytes(2), default);

        Assert.False(await _store.TryWriteDocumentAsync("n", Bytes(3), first!.ETag, default));
        Assert.Equal("2", Text((await _store.ReadDocumentAsync("n", default))!));
    }

    [Fact]
    public async Task What_took_the_place_of_a_handled_object_is_not_deleted_with_it()
    {
        await _store.WriteDocumentAsync("landed", Bytes(1), default);
        var handled = await _store.FindAsync("landed", default);
        await _store.WriteDocumentAsync("landed", Bytes(22), default);

        Assert.False(await _store.DeleteIfUnchangedAsync("landed", handled!.ETag, default));
        Assert.Equal("22", Text((await _store.ReadDocumentAsync("landed", default))!));
        Assert.True(await _store.DeleteIfUnchangedAsync("landed", (await _store.FindAsync("landed", default))!.ETag, default));
        Assert.False(await _store.DeleteIfUnchangedAsync("landed", handled.ETag, default));
    }

    private async Task Increment(int times)
    {
        while (times > 0)
        {
            var read = (await _store.ReadDocumentAsync("n", default))!;
            times -= await _store.TryWriteDocumentAsync("n", Bytes(int.Parse(Text(read)) + 1), read.ETag, default) ? 1 : 0;
        }
    }

    private static byte[] Bytes(int value) => Encoding.UTF8.GetBytes(value.ToString());

    private static string Text(StoredDocument document) => Encoding.UTF8.GetString(document.Content.Span);
}
