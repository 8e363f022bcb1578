namespace Ccar.Messaging.Query.RunSql;

/// <summary>One of the times that a statement is started for a question.</summary>
/// <param name="Number">Which; the first is 1.</param>
/// <param name="PartitionsSeen">True when all selected partitions were seen in Glue before anybody started it.</param>
internal readonly record struct Attempt(int Number, bool PartitionsSeen)
{
    /// <summary>How often a statement is started for a question at most.</summary>
    public const int Most = 3;

    public static Attempt First => new(1, PartitionsSeen: false);

    public bool IsLast => Number == Most;

    /// <summary>The one that follows when this one came to nothing.</summary>
    public Attempt After(AttemptLostException lost) => new(Number + 1, PartitionsSeen || lost.PartitionsSeen);
}
