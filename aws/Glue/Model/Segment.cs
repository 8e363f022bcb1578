namespace Amazon.Glue.Model;

/// <summary>A share of the partitions, to read several at once.</summary>
public sealed class Segment
{
    /// <summary>Which share, from 0. Required.</summary>
    public int? SegmentNumber { get; set; }

    /// <summary>How many shares, 1 to 10. Required.</summary>
    public int? TotalSegments { get; set; }
}
