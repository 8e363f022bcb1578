namespace Ccar.Messaging.Storage;

/// <summary>
/// The bytes of an object as they arrive. A body that ends early, or whose checksum the SDK finds wrong, ends in a fault: nobody takes a part of an object,
/// or other bytes, for the object.
/// </summary>
internal sealed class S3ReadStream(IDisposable response, Stream body, long length, Func<Exception, Exception?> explain) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Count(await body.ReadAsync(buffer, cancellationToken), buffer.Length);
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
            return Count(body.Read(buffer, offset, count), count);
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
        return _read <= length && (read > 0 || asked == 0 || _read == length)
            ? read
            : throw new StoreUnavailableException($"{_read} bytes arrived of an object of {length}; it is read again.");
    }
}
