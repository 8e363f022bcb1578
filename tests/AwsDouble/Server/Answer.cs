namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>An answer before it goes over the wire.</summary>
internal sealed record Answer
{
    public int Status { get; init; } = 200;

    public Dictionary<string, string> Headers { get; init; } = [];

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The length to announce where no body is sent, as to HEAD.</summary>
    public long? Length { get; init; }

    /// <summary>The error it stands for, for the record.</summary>
    public string? Error { get; init; }
}
