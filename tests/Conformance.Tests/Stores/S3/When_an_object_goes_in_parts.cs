using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_an_object_goes_in_parts : IDisposable
{
    private const int Part = 5 << 20;
    private readonly S3World _world = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _world.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Each_part_has_its_checksum_and_the_object_one_over_all()
    {
        await _world.Store.PutFileAsync("large", Large(), default);

        var parts = _world.Memory.Requests.Where(request => request.Query("partNumber") is not null).ToList();
        Assert.Equal([Part, Part, 7], parts.Select(part => part.Body.Length));
        Assert.All(parts, part => Assert.True(part.Header("x-amz-trailer") is "x-amz-checksum-crc32" || part.Header("x-amz-checksum-crc32") is not null));
        var begun = _world.Memory.Requests.Single(request => request.Query("uploads") is not null);
        Assert.Equal(("CRC32", "FULL_OBJECT"), (begun.Header("x-amz-checksum-algorithm"), begun.Header("x-amz-checksum-type")));
        var completed = _world.Memory.Requests.Single(request => request.Method == "POST" && request.Query("uploadId") is not null);
        Assert.Equal($"{(2 * Part) + 7}", completed.Header("x-amz-mp-object-size"));
    }

    [Fact]
    public async Task A_part_that_is_refused_leaves_nothing()
    {
        _world.Memory.Instead = request => request.Query("partNumber") == "2" ? S3Answers.Error(403, "AccessDenied") : null;

        await Assert.ThrowsAsync<StoreAccessException>(() => _world.Store.PutFileAsync("large", Large(), default));

        Assert.Equal(0, _world.Memory.OpenUploads);
        Assert.Null(await _world.Store.FindAsync("large", default));
    }

    [Fact]
    public async Task A_part_is_sent_again_from_its_beginning()
    {
        var failed = false;
        _world.Memory.Instead = request => request.Query("partNumber") == "2" && !failed && (failed = true) ? S3Answers.Error(500, "InternalError") : null;

        await _world.Store.PutFileAsync("large", Large(), default);

        Assert.Equal(await File.ReadAllBytesAsync(Large()), await ReadAsync("large"));
    }

    [Fact]
    public async Task Who_comes_second_leaves_nothing()
    {
        _world.Memory.Instead = request =>
        {
            if (request.Method == "POST" && request.Query("uploadId") is not null)
            {
                _world.Memory.Instead = null;
                _world.WriteAsync("large", "the first").GetAwaiter().GetResult();
            }

            return null;
        };

        Assert.False(await _world.Store.CreateFromFileAsync("large", Large(), default));

        Assert.Equal((0, "the first"), (_world.Memory.OpenUploads, await _world.TextAsync("large")));
    }

    [Fact]
    public async Task After_a_conflict_the_upload_begins_anew()
    {
        var conflicts = 1;
        _world.Memory.Instead = request =>
            request.Method == "POST" && request.Query("uploadId") is not null && conflicts-- > 0 ? S3Answers.Error(409, "ConditionalRequestConflict") : null;

        Assert.True(await _world.Store.CreateFromFileAsync("large", Large(), default));

        Assert.Equal(2, _world.Memory.Requests.Count(request => request.Query("uploads") is not null));
        Assert.Equal(0, _world.Memory.OpenUploads);
    }

    [Fact]
    public async Task A_completion_whose_answer_was_lost_is_known_to_be_ones_own()
    {
        _world.LoseAnswerTo(request => request.Method == "POST" && request.Query("uploadId") is not null);

        Assert.True(await _world.Store.CreateFromFileAsync("large", Large(), default));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_error_in_an_answer_of_success_is_an_error(bool isCopy)
    {
        await _world.Store.PutFileAsync("source", Large(), default);
        await _world.WriteAsync("small", "x");
        _world.Memory.Instead = request => request.Method == "POST" && request.Query("uploadId") is not null || (isCopy && request.Header("x-amz-copy-source") is not null)
            ? S3Answers.Xml("Error", new System.Xml.Linq.XElement("Code", "InternalError"), new System.Xml.Linq.XElement("Message", "Please try again."))
            : null;

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            isCopy ? _world.Store.CopyAsync("small", "target", default) : _world.Store.PutFileAsync("target", Large(), default));

        Assert.Equal(0, _world.Memory.OpenUploads);
    }

    [Fact]
    public async Task A_large_object_is_copied_in_ranges_of_what_was_looked_up_with_its_metadata()
    {
        await _world.Store.PutFileAsync("source", Large(), default);

        await _world.Store.CopyAsync("source", "target", default);

        var copies = _world.Memory.Requests.Where(request => request.Header("x-amz-copy-source") is not null).ToList();
        Assert.Equal([$"bytes=0-{Part - 1}", $"bytes={Part}-{(2 * Part) - 1}", $"bytes={2 * Part}-{(2 * Part) + 6}"], copies.Select(copy => copy.Header("x-amz-copy-source-range")));
        Assert.All(copies, copy => Assert.NotNull(copy.Header("x-amz-copy-source-if-match")));
        Assert.Equal(_world.Memory.MetadataOf("source"), _world.Memory.MetadataOf("target"));
        Assert.Equal(await File.ReadAllBytesAsync(Large()), await ReadAsync("target"));
    }

    [Fact]
    public async Task A_source_that_is_replaced_meanwhile_is_never_mixed()
    {
        await _world.Store.PutFileAsync("source", Large(), default);
        _world.Memory.Instead = request =>
        {
            if (request.Header("x-amz-copy-source-range")?.StartsWith("bytes=5242880", StringComparison.Ordinal) == true)
            {
                _world.Memory.Instead = null;
                _world.WriteAsync("source", "other").GetAwaiter().GetResult();
            }

            return null;
        };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => _world.Store.CopyAsync("source", "target", default));

        Assert.Equal(0, _world.Memory.OpenUploads);
        Assert.Null(await _world.Store.FindAsync("target", default));
    }

    private string Large()
    {
        var path = Path.Combine(_folder.Path, "large");
        if (!File.Exists(path))
        {
            var content = new byte[(2 * Part) + 7];
            new Random(7).NextBytes(content);
            File.WriteAllBytes(path, content);
        }

        return path;
    }

    private async Task<byte[]> ReadAsync(string key)
    {
        await using var stream = await _world.Store.OpenReadAsync(key, default);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }
}
