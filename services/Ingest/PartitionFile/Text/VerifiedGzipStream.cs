using System.Buffers.Binary;
using System.IO.Compression;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>
/// Reads gzip and checks the checksum and length of every member. <see cref="GZipStream"/> ends without an error when a file is cut short anywhere
/// or has foreign bytes behind it, which would lose rows silently.
/// </summary>
internal sealed class VerifiedGzipStream(FileStream file) : ReadOnlyStream
{
    private const int TrailerLength = 8;
    private SmallReads? _input;
    private DeflateStream? _member;
    private uint _checksum;
    private uint _length;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return buffer.IsEmpty ? 0 : ReadMembers(buffer);
        }
        catch (InvalidDataException damaged)
        {
            throw new RefusedLandingException(
                RejectionReason.DamagedGzip, $"The gzip file is damaged or was cut short ({damaged.Message}) Compress the file again and land it anew.");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _member?.Dispose();
            _input?.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadMembers(Span<byte> buffer)
    {
        while (_member is not null || GzipHeader.TrySkip(file))
        {
            _input ??= new SmallReads(file);
            _member ??= new DeflateStream(_input, CompressionMode.Decompress, leaveOpen: true);
            var count = _member.Read(buffer);
            if (count > 0)
            {
                _checksum = Crc32.Append(_checksum, buffer[..count]);
                _length += (uint)count;
                return count;
            }

            EndMember(_input.OverrunStart);
        }

        return 0;
    }

    private void EndMember(long from)
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _length);
        var window = ReadWindow(from, file.Position + TrailerLength + GzipHeader.Magic.Length);
        file.Position = from + EndOf(trailer, window);
        _member?.Dispose();
        _input?.Dispose();
        (_member, _input, _checksum, _length) = (null, null, 0, 0);
    }

    private byte[] ReadWindow(long from, long to)
    {
        var window = new byte[Math.Min(to, file.Length) - from];
        file.Position = from;
        file.ReadExactly(window);
        return window;
    }

    private static int EndOf(ReadOnlySpan<byte> trailer, ReadOnlySpan<byte> window)
    {
        for (var end = TrailerLength; end <= window.Length; end++)
        {
            var rest = window[end..];
            if (window[..end].EndsWith(trailer) && (rest.IsEmpty || GzipHeader.Magic.StartsWith(rest) || rest.StartsWith(GzipHeader.Magic)))
            {
                return end;
            }
        }

        throw new InvalidDataException("Checksum and length do not match the content.");
    }
}
