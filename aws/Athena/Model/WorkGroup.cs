namespace Amazon.Athena.Model;

/// <summary>A workgroup.</summary>
public sealed class WorkGroup
{
    /// <summary>What it prescribes.</summary>
    public WorkGroupConfiguration? Configuration { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it takes queries.</summary>
    public WorkGroupState? State { get; set; }
}
