namespace Ccar.Messaging.Aws.Tests.Transport;

/// <summary>A message type, nested so that its name shows how nesting is written.</summary>
public static class Sample
{
    public sealed record Answered;
}
