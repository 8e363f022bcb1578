namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>
/// Two stray quotes make one quoted field of all that lies between them, which is well-formed and loses the rows in between.
/// It is recognised by every line of the field having as many delimiters as a row; text over several lines has not.
/// </summary>
internal static class SwallowedLines
{
    public static bool Is(ReadOnlySpan<byte> record, byte delimiter, int fields)
    {
        if (fields < 2 || record.IndexOfAny((byte)'\n', (byte)'\r') < 0)
        {
            return false;
        }

        foreach (var range in record.SplitAny((byte)'\n', (byte)'\r'))
        {
            var line = record[range];
            if (!line.IsEmpty && line.Count(delimiter) != fields - 1)
            {
                return false;
            }
        }

        return true;
    }
}
