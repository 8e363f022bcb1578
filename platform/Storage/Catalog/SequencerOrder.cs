namespace Ccar.Messaging.Storage;

/// <summary>Orders landings of one key. S3's sequencers are hexadecimal texts of varying length; the shorter one is padded with zeros on the right (S3 user guide, event message structure).</summary>
public static class SequencerOrder
{
    /// <summary>Negative when <paramref name="left"/> landed before <paramref name="right"/>.</summary>
    public static int Compare(string left, string right)
    {
        var width = Math.Max(left.Length, right.Length);
        return string.Compare(left.PadRight(width, '0'), right.PadRight(width, '0'), StringComparison.OrdinalIgnoreCase);
    }
}
