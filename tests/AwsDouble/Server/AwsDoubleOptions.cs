namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>How a double is started.</summary>
public sealed record AwsDoubleOptions
{
    /// <summary>The port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Where objects are kept; null makes a temporary folder that goes with the double.</summary>
    public string? Folder { get; init; }
}
