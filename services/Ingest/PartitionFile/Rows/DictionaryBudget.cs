namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Keeps the dictionaries of all columns together within a number of bytes.</summary>
internal sealed class DictionaryBudget(PartitionFileOptions options)
{
    private const int EntryBytes = 100;
    private long _left = options.DictionaryBytes;

    public int MaxValues => options.DictionaryValues;

    public int MaxInline => options.InlineDictionaryValues;

    /// <summary>What a value of so many bytes takes: its bytes, its text, and an entry.</summary>
    public static int CostOf(int length) => EntryBytes + (3 * length);

    public bool TryTake(int bytes)
    {
        if (bytes > _left)
        {
            return false;
        }

        _left -= bytes;
        return true;
    }

    public void Return(long bytes) => _left += bytes;
}
