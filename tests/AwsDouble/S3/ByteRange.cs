using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>A range of bytes, both ends within.</summary>
internal sealed partial record ByteRange(long First, long Last)
{
    public long Length => Last - First + 1;

    /// <summary>Null when nothing of an object of that size is in it.</summary>
    public static ByteRange? Parse(string text, long size)
    {
        if (Form().Match(text) is not { Success: true } match || (match.Groups[1].Length == 0 && match.Groups[2].Length == 0))
        {
            return null;
        }

        var first = Number(match.Groups[1].Value);
        var last = Number(match.Groups[2].Value);
        var range = first is null
            ? new ByteRange(Math.Max(0, size - last!.Value), size - 1)
            : new ByteRange(first.Value, Math.Min(last ?? long.MaxValue, size - 1));
        return range.First <= range.Last ? range : null;
    }

    private static long? Number(string text) => text.Length == 0 ? null : long.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\Abytes=(\d*)-(\d*)\z")]
    private static partial Regex Form();
}
