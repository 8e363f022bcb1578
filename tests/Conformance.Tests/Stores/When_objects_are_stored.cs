using System.Text;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Conformance.Tests.Stores;

public sealed class When_objects_are_stored
{
    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task What_is_read_is_what_was_written(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        var path = world.File(70_000);

        await world.Store.PutFileAsync("a/b.csv", path, default);
        await world.WriteAsync("a/c.json", "{}");

        Assert.Equal(await File.ReadAllBytesAsync(path), await world.ReadAsync("a/b.csv"));
        Assert.Equal("{}", await world.TextAsync("a/c.json"));
        Assert.Equal(70_000, (await world.Store.FindAsync("a/b.csv", default))!.Size);
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task An_empty_file_is_an_object_of_no_bytes(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);

        await world.Store.PutFileAsync("empty", world.File(0), default);

        Assert.Equal(0, (await world.Store.FindAsync("empty", default))!.Size);
        Assert.Empty(await world.ReadAsync("empty"));
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task Nothing_is_found_where_nothing_is(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);

        Assert.Null(await world.Store.FindAsync("a", default));
        Assert.Null(await world.Store.ReadDocumentAsync("a", default));
        Assert.Null(await world.Store.OpenReadIfUnchangedAsync("a", "etag", default));
        Assert.Equal("a", (await Assert.ThrowsAsync<ObjectNotFoundException>(() => world.Store.OpenReadAsync("a", default))).Key);
        Assert.Equal("a", (await Assert.ThrowsAsync<ObjectNotFoundException>(() => world.Store.CopyAsync("a", "b", default))).Key);
        await world.Store.DeleteAsync("a", default);
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task A_copy_has_the_bytes_and_takes_the_place_of_another(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("from/x y.csv", "new");
        await world.WriteAsync("to", "old");

        await world.Store.CopyAsync("from/x y.csv", "to", default);

        Assert.Equal(("new", "new"), (await world.TextAsync("to"), await world.TextAsync("from/x y.csv")));
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task What_is_deleted_is_gone(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("a", "1");

        await world.Store.DeleteAsync("a", default);

        Assert.Null(await world.Store.FindAsync("a", default));
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task Only_the_object_that_was_looked_up_is_opened(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("a", "one");
        var found = (await world.Store.FindAsync("a", default))!;

        await using (var same = await world.Store.OpenReadIfUnchangedAsync("a", found.ETag, default))
        {
            using var reader = new StreamReader(same!, Encoding.UTF8);
            Assert.Equal("one", await reader.ReadToEndAsync());
        }

        await world.WriteAsync("a", "other");
        Assert.Null(await world.Store.OpenReadIfUnchangedAsync("a", found.ETag, default));
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task A_large_file_is_stored_whole(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        var path = world.File((5 << 20) * 2 + 17);

        await world.Store.PutFileAsync("large", path, default);

        Assert.Equal(await File.ReadAllBytesAsync(path), await world.ReadAsync("large"));
    }

    [Theory]
    [In(Backend.Files, StoreNeeds.CopyInParts)]
    [In(Backend.Memory, StoreNeeds.CopyInParts)]
    [In(Backend.Emulator, StoreNeeds.CopyInParts)]
    [In(Backend.AwsDouble, StoreNeeds.CopyInParts)]
    public async Task A_large_object_is_copied_whole(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        var path = world.File((5 << 20) * 2 + 17);
        await world.Store.PutFileAsync("large", path, default);

        await world.Store.CopyAsync("large", "copy", default);

        Assert.Equal(await File.ReadAllBytesAsync(path), await world.ReadAsync("copy"));
    }

    [Theory]
    [In(Backend.Files)]
    [In(Backend.Memory)]
    [In(Backend.Emulator)]
    [In(Backend.AwsDouble)]
    public async Task A_text_that_is_no_key_is_refused_by_name(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("a", "1");

        foreach (var text in (string[])["", "/a", "a//b", "a/../b", "a\\b", "a/\n", new string('é', 513)])
        {
            await Assert.ThrowsAsync<InvalidKeyException>(() => world.Store.FindAsync(text, default));
            await Assert.ThrowsAsync<InvalidKeyException>(() => world.Store.OpenReadAsync(text, default));
            await Assert.ThrowsAsync<InvalidKeyException>(() => world.WriteAsync(text, "x"));
            await Assert.ThrowsAsync<InvalidKeyException>(() => world.Store.CopyAsync("a", text, default));
            await Assert.ThrowsAsync<InvalidKeyException>(() => world.Store.DeleteAsync(text, default));
        }
    }
}
