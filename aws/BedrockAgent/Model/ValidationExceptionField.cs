namespace Amazon.BedrockAgent.Model;

/// <summary>A member that is wrong.</summary>
public sealed class ValidationExceptionField
{
    /// <summary>What is wrong with it.</summary>
    public string? Message { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }
}
