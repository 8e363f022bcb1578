namespace Amazon.SimpleNotificationService.Model;

/// <summary>A tag.</summary>
public sealed class Tag
{
    /// <summary>Key, 1 to 128 characters. Required.</summary>
    public string? Key { get; set; }

    /// <summary>Value, up to 256 characters.</summary>
    public string? Value { get; set; }
}
