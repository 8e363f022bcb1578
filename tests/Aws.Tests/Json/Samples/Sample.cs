using Amazon.Runtime;

namespace Ccar.Messaging.Aws.Tests.Json.Samples;

/// <summary>An operation with every property of its request set, and an answer with every member we read.</summary>
internal sealed record Sample(AmazonWebServiceRequest Request, string Answer)
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        .. AthenaSamples.All, .. BedrockAgentSamples.All, .. BedrockAgentRuntimeSamples.All,
        .. BedrockRuntimeSamples.All, .. EventBridgeSamples.All, .. GlueSamples.All,
    ];

    public string Service => JsonClient.ServiceOf(Request);

    public string Operation => JsonClient.OperationOf(Request);

    public static Sample Of(string operation) => All.Single(sample => sample.Operation == operation);
}
