namespace Amazon.Athena.Model;

/// <summary>Which engine runs the queries.</summary>
public sealed class EngineVersion
{
    /// <summary>The engine in use.</summary>
    public string? EffectiveEngineVersion { get; set; }

    /// <summary>The engine asked for, or AUTO.</summary>
    public string? SelectedEngineVersion { get; set; }
}
