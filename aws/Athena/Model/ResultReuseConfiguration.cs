namespace Amazon.Athena.Model;

/// <summary>Whether a query may take an earlier result. Changed data is not noticed.</summary>
public sealed class ResultReuseConfiguration
{
    /// <summary>Reuse by age.</summary>
    public ResultReuseByAgeConfiguration? ResultReuseByAgeConfiguration { get; set; }
}
