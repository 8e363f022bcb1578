using System.Globalization;
using System.Text;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Conformance.Tests.Stores;

public sealed class When_many_write_one_object
{
    [Theory]
    [In(Backend.Files, StoreNeeds.Conditions)]
    [In(Backend.Memory, StoreNeeds.Conditions)]
    [In(Backend.Emulator, StoreNeeds.Conditions)]
    [In(Backend.AwsDouble, StoreNeeds.Conditions)]
    public async Task One_of_those_who_create_it_wins(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        var start = new Rendezvous(8);

        var created = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            await start.ArriveAsync();
            return await world.TryWriteAsync("a", i.ToString(CultureInfo.InvariantCulture), null);
        })));

        Assert.Single(created, won => won);
        Assert.Equal(Array.IndexOf(created, true).ToString(CultureInfo.InvariantCulture), await world.TextAsync("a"));
    }

    [Theory]
    [In(Backend.Files, StoreNeeds.Conditions)]
    [In(Backend.Memory, StoreNeeds.Conditions)]
    [In(Backend.Emulator, StoreNeeds.Conditions)]
    [In(Backend.AwsDouble, StoreNeeds.Conditions)]
    public async Task A_file_is_created_once_also_in_parts(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        var (small, large) = (world.File(100), world.File((5 << 20) + 1));

        Assert.True(await world.Store.CreateFromFileAsync("a", small, default));
        Assert.False(await world.Store.CreateFromFileAsync("a", large, default));
        Assert.True(await world.Store.CreateFromFileAsync("b", large, default));
        Assert.False(await world.Store.CreateFromFileAsync("b", small, default));

        Assert.Equal((100, (5 << 20) + 1), ((await world.ReadAsync("a")).Length, (await world.ReadAsync("b")).Length));
    }

    [Theory]
    [In(Backend.Files, StoreNeeds.Conditions)]
    [In(Backend.Memory, StoreNeeds.Conditions)]
    [In(Backend.Emulator, StoreNeeds.Conditions)]
    [In(Backend.AwsDouble, StoreNeeds.Conditions)]
    public async Task A_file_replaces_what_was_looked_at_and_nothing_else_also_in_parts(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("a", "first");
        var looked = (await world.Store.FindAsync("a", default))!.ETag;

        Assert.True(await world.Store.ReplaceFromFileAsync("a", world.File(100), looked, default));
        Assert.False(await world.Store.ReplaceFromFileAsync("a", world.File(200), looked, default));
        Assert.False(await world.Store.ReplaceFromFileAsync("a", world.File((5 << 20) + 1), looked, default));
        Assert.False(await world.Store.ReplaceFromFileAsync("nothing", world.File(200), looked, default));

        Assert.Equal(100, (await world.ReadAsync("a")).Length);
        Assert.Null(await world.Store.FindAsync("nothing", default));
    }

    [Theory]
    [In(Backend.Files, StoreNeeds.Conditions)]
    [In(Backend.Memory, StoreNeeds.Conditions)]
    [In(Backend.Emulator, StoreNeeds.Conditions)]
    [In(Backend.AwsDouble, StoreNeeds.Conditions)]
    public async Task Compare_and_swap_loses_no_increment(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("n", "0");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => IncrementAsync(world, 10))));

        Assert.Equal("40", await world.TextAsync("n"));
    }

    [Theory]
    [In(Backend.Files, StoreNeeds.Conditions)]
    [In(Backend.Memory, StoreNeeds.Conditions)]
    [In(Backend.Emulator, StoreNeeds.Conditions)]
    [In(Backend.AwsDouble, StoreNeeds.Conditions)]
    public async Task An_outdated_writer_is_refused(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("n", "1");
        var first = (await world.Store.ReadDocumentAsync("n", default))!.ETag;
        await world.WriteAsync("n", "2");

        Assert.False(await world.TryWriteAsync("n", "3", first));
        Assert.Equal("2", await world.TextAsync("n"));
        await world.Store.DeleteAsync("n", default);
        Assert.False(await world.TryWriteAsync("n", "3", first));
        Assert.Null(await world.TextAsync("n"));
    }

    [Theory]
    [In(Backend.Files, StoreNeeds.Conditions)]
    [In(Backend.Memory, StoreNeeds.Conditions)]
    [In(Backend.Emulator, StoreNeeds.Conditions)]
    [In(Backend.AwsDouble, StoreNeeds.Conditions)]
    public async Task What_took_the_place_of_a_handled_object_is_not_deleted_with_it(Backend backend)
    {
        await using var world = await StoreWorld.InAsync(backend);
        await world.WriteAsync("landed", "1");
        var handled = (await world.Store.FindAsync("landed", default))!;
        await world.WriteAsync("landed", "22");

        Assert.False(await world.Store.DeleteIfUnchangedAsync("landed", handled.ETag, default));
        Assert.Equal("22", await world.TextAsync("landed"));
        Assert.True(await world.Store.DeleteIfUnchangedAsync("landed", (await world.Store.FindAsync("landed", default))!.ETag, default));
        Assert.False(await world.Store.DeleteIfUnchangedAsync("landed", handled.ETag, default));
    }

    private static async Task IncrementAsync(StoreWorld world, int times)
    {
        while (times > 0)
        {
            var read = (await world.Store.ReadDocumentAsync("n", default))!;
            var next = int.Parse(Encoding.UTF8.GetString(read.Content.Span), CultureInfo.InvariantCulture) + 1;
            times -= await world.TryWriteAsync("n", next.ToString(CultureInfo.InvariantCulture), read.ETag) ? 1 : 0;
        }
    }
}
