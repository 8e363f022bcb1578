using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.Calls;

/// <summary>A request that came in.</summary>
/// <param name="Service">The service by its host name, such as <c>bedrock-agent-runtime</c>, or <c>s3</c>.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Input">Its members; of S3 bucket, key and query.</param>
/// <param name="Request">As it came over the wire.</param>
public sealed record Call(string Service, string Operation, JsonObject Input, RecordedRequest Request)
{
    /// <summary>The status it was answered with; 0 while it is at work or when the line was cut.</summary>
    public int Status { get; internal set; }

    /// <summary>The error it was answered with; null when all was well.</summary>
    public string? Error { get; internal set; }

    /// <summary>What its service's model or the signature finds wrong with it; empty when all is well.</summary>
    public IReadOnlyList<string> Faults { get; internal set; } = [];
}
