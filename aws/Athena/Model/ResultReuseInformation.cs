namespace Amazon.Athena.Model;

/// <summary>Whether the result is an earlier one.</summary>
public sealed class ResultReuseInformation
{
    /// <summary>True when nothing was scanned because an earlier result was taken.</summary>
    public bool? ReusedPreviousResult { get; set; }
}
