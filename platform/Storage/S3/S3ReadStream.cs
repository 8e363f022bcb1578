using Amazon.S3.Model;

namespace Ccar.Messaging.Storage;

/// <summary>
/// The bytes of an object as they arrive. A body that ends early, or whose checksum the SDK finds wrong, ends in a fault: nobody takes a part of an object,
/// or other bytes, for the object.
/// </summary>
internal sealed class S3ReadStream(GetObjectResponse response, TimeProvider clock, Func<Exception, Exception?> explain) : Stream
{
    private readonly long _length = response.ContentLength;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var late = new CancellationTokenSource(S3Limits.Small, clock);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return Count(await response.ResponseStream.ReadAsync(buffer, ended.Token), buffer.Length);
        }
        catch (Exception) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw explain(new TimeoutException($"no more bytes came after {_read} of {_length}"))!;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && fault is not StoreUnavailableException && explain(fault) is { } explained)
        {
            throw explained;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Count(response.ResponseStream.Read(buffer, offset, count), count);
        }
        catch (Exception fault) when (fault is not StoreUnavailableException && explain(fault) is { } explained)
        {
            throw explained;
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            response.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int read, int asked)
    {
        _read += read;
        return _read <= _length && (read > 0 || asked == 0 || _read == _length)
            ? read
            : throw new StoreUnavailableException($"{_read} bytes arrived of an object of {_length}; it is read again.");
    }
}
