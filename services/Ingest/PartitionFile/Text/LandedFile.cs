using System.Text;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>A landed file on local disk, recognised: compression and encoding are known, and its text can be read any number of times.</summary>
internal sealed class LandedFile
{
    private const int SampleLength = 4096;
    private readonly string _path;
    private readonly PartitionFileOptions _options;
    private readonly TextEncoding _encoding;

    private LandedFile(string path, PartitionFileOptions options)
    {
        (_path, _options) = (path, options);
        using var bytes = OpenBytes();
        var sample = new byte[SampleLength];
        _encoding = TextEncoding.Recognise(sample.AsSpan(0, bytes.ReadAtLeast(sample, SampleLength, throwOnEndOfStream: false)));
    }

    /// <exception cref="RefusedLandingException">Compression or encoding cannot be read.</exception>
    public static LandedFile Recognise(string path, PartitionFileOptions options) => new(path, options);

    /// <summary>The text in UTF-8, without byte order mark; reading it throws <see cref="RefusedLandingException"/> where it is no text.</summary>
    public Stream OpenText()
    {
#pragma warning disable CA2000 // the returned stream owns the ones it reads
        var bytes = OpenBytes();
        try
        {
            bytes.ReadExactly(new byte[_encoding.MarkLength]);
            return new CheckedTextStream(AsUtf8(bytes), _options);
#pragma warning restore CA2000
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    private Stream AsUtf8(Stream bytes) =>
        _encoding.Encoding is { } encoding ? Encoding.CreateTranscodingStream(bytes, encoding, new UTF8Encoding(false)) : bytes;

    private Stream OpenBytes()
    {
#pragma warning disable CA2000 // the returned stream is the file, or owns it
        var file = new FileStream(_path, new FileStreamOptions { BufferSize = 4096, Options = FileOptions.SequentialScan });
#pragma warning restore CA2000
        Span<byte> magic = stackalloc byte[2];
        var count = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return count == magic.Length && GzipHeader.Magic.StartsWith(magic) ? new VerifiedGzipStream(file) : file;
    }
}
