namespace Ccar.Messaging.Conformance.Tests.Stores;

public sealed class When_keys_are_listed
{
    // What people name folders and files, and what URLs, XML and shells make of it.
    private static readonly string[] Odd =
        ["k/a b.csv", "k/a+b.csv", "k/a%20b.csv", "k/cycle=cycle3/x.csv", "k/é ü/Bilanz (1).csv", "k/数字.csv", "k/a&b<c>'d.csv", "k/~!@#$^*,;x.csv", "k/?q=1.csv"];

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task Each_key_comes_as_it_was_given(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        foreach (var key in Odd)
        {
            await world.WriteAsync(key, key);
        }

        Assert.Equal(Odd.Order(StringComparer.Ordinal), (await world.KeysAsync("k/")).Order(StringComparer.Ordinal));
        foreach (var key in Odd)
        {
            await world.Store.CopyAsync(key, "copy", default);
            Assert.Equal((key, key), (await world.TextAsync(key), await world.TextAsync("copy")));
            Assert.Equal(key, (await world.Store.FindAsync(key, default))!.Key);
            await world.Store.DeleteAsync(key, default);
            Assert.Null(await world.TextAsync(key));
        }
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task More_than_a_page_comes_whole_and_once(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        var keys = Enumerable.Range(0, 2_500).Select(number => $"p/{number:d5}").ToList();
        await Parallel.ForEachAsync(keys.Append("q/0"), async (key, _) => await world.WriteAsync(key, "x"));

        Assert.Equal(keys, (await world.KeysAsync("p/")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task An_entry_says_what_a_look_up_would(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("d/one", "12345");

        var entries = new List<Storage.ObjectInfo>();
        await foreach (var entry in world.Store.ListAsync("d/o", default))
        {
            entries.Add(entry);
        }

        var found = (await world.Store.FindAsync("d/one", default))!;
        Assert.Equal((found.Key, found.Size, found.ETag), (entries.Single().Key, entries[0].Size, entries[0].ETag));
        Assert.InRange((found.LastModified - entries[0].LastModified).Duration(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task A_prefix_without_objects_is_empty(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);

        Assert.Empty(await world.KeysAsync("nothing/"));
    }
}
