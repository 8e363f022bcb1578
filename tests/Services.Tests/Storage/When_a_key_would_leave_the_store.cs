using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_a_key_would_leave_the_store : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a\\..\\b")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    public async Task It_is_refused(string key)
    {
        var store = new FileObjectStore(_folder.Path);

        await Assert.ThrowsAsync<InvalidKeyException>(() => store.WriteDocumentAsync(key, new byte[1], default));
        await Assert.ThrowsAsync<InvalidKeyException>(() => store.OpenReadAsync(key, default));
    }
}
