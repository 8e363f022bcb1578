namespace Amazon.Athena.Model;

/// <summary>Takes the result of an equal query when it is young enough.</summary>
public sealed class ResultReuseByAgeConfiguration
{
    /// <summary>Whether results are reused. Required.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Oldest result to take, 0 to 10,080 minutes; 60 when null.</summary>
    public int? MaxAgeInMinutes { get; set; }
}
