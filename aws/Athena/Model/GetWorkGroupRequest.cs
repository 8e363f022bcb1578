namespace Amazon.Athena.Model;

/// <summary>Reads the settings of a workgroup.</summary>
public sealed class GetWorkGroupRequest : AmazonAthenaRequest
{
    /// <summary>Name of the workgroup. Required.</summary>
    public string? WorkGroup { get; set; }
}
