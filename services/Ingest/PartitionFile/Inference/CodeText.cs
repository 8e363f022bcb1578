using System.Text.RegularExpressions;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Tells codes from numbers: codes are counted and compared, never added.</summary>
internal static partial class CodeText
{
    private const int AccountDigits = 6;

    /// <summary>U10000000: a letter and at least six digits.</summary>
    public static bool IsAccount(ReadOnlySpan<byte> cell) =>
        cell.Length > AccountDigits && char.IsAsciiLetter((char)cell[0]) && cell[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>007: as a number it would lose its zeros.</summary>
    public static bool IsZeroPadded(ReadOnlySpan<byte> cell) =>
        cell.Length > 1 && cell[0] == '0' && cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>True for <c>id</c>, <c>account_id</c>, <c>product code</c> and their like.</summary>
    public static bool IsCodeName(string name) => CodeName().IsMatch(name);

    [GeneratedRegex("(?:^|[_ .-])(?:id|code|key)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodeName();
}
