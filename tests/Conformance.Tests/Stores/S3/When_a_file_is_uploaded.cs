using System.Security.Cryptography;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_a_file_is_uploaded : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly S3World _world = new();

    public void Dispose()
    {
        _world.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Its_hash_goes_with_it()
    {
        var file = Hashed("balance\n1.00\n");

        await _world.Store.PutFileAsync("a.csv", file, default);

        var sent = Assert.Single(_world.Memory.Requests).Header("x-amz-checksum-sha256");
        Assert.Equal(Convert.ToBase64String(Convert.FromHexString(file.Sha256!)), sent);
    }

    [Fact]
    public async Task S3_takes_no_other_bytes_than_the_hash_says()
    {
        await using var world = await StoreWorld.InAsync(Backend.AwsDouble);
        var right = Hashed("balance\n1.00\n");
        var wrong = right with { Path = _folder.Write("other.csv", "balance\n2.00\n") };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => world.Store.PutFileAsync("a.csv", wrong, default));

        Assert.Null(await world.Store.FindAsync("a.csv", default));
        await world.Store.PutFileAsync("a.csv", right, default);
        Assert.Equal("balance\n1.00\n"u8.ToArray(), await world.ReadAsync("a.csv"));
    }

    [Fact]
    public void What_goes_in_parts_is_to_be_read_back()
    {
        var parts = StoreWorld.Small(S3World.Bucket).PartSize;

        Assert.Equal((true, false), (_world.Store.ComparesHashes(parts), _world.Store.ComparesHashes(parts + 1)));
    }

    [Fact]
    public async Task A_large_one_that_stands_already_is_not_sent()
    {
        var large = _folder.Write("large", new string('1', (1 << 20) + 1));
        Assert.True(await _world.Store.CreateFromFileAsync("a", large, default));

        Assert.False(await _world.Store.CreateFromFileAsync("a", large, default));

        Assert.Equal(1, _world.CountOf("PUT"));
    }

    [Fact]
    public async Task A_small_one_is_not_looked_for()
    {
        await _world.Store.CreateFromFileAsync("a", _folder.Write("small", "1"), default);

        Assert.Equal(["PUT"], _world.Memory.Requests.Select(request => request.Method));
    }

    private LocalFile Hashed(string content)
    {
        var path = _folder.Write("right.csv", content);
        return new LocalFile(path, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
    }
}
