using System.Reflection;
using Amazon.Runtime;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Json;

/// <summary>Sends any request through the client it belongs to, found by the official naming rules alone.</summary>
public static class JsonClient
{
    public static readonly IReadOnlyList<string> Services = ["Athena", "BedrockAgent", "BedrockAgentRuntime", "BedrockRuntime", "EventBridge", "Glue"];

    public static Assembly AssemblyOf(string service) => Assembly.Load($"Ccar.Messaging.Aws.{service}");

    public static Type TypeOf(string service, string name) => AssemblyOf(service).GetType($"Amazon.{service}.{name}", throwOnError: true)!;

    public static string ServiceOf(AmazonWebServiceRequest request) => request.GetType().Namespace!.Split('.')[1];

    public static string OperationOf(AmazonWebServiceRequest request) => request.GetType().Name[..^"Request".Length];

    public static IAmazonService Make(string service, FakeAws server, Action<ClientConfig>? configure = null)
    {
        var config = (ClientConfig)Activator.CreateInstance(TypeOf(service, $"Amazon{service}Config"))!;
        config.ServiceURL = server.Url;
        config.AuthenticationRegion = FakeAws.Region;
        configure?.Invoke(config);
        var credentials = new BasicAWSCredentials(FakeAws.AccessKey, FakeAws.SecretKey);
        return (IAmazonService)Activator.CreateInstance(TypeOf(service, $"Amazon{service}Client"), credentials, config)!;
    }

    public static async Task<AmazonWebServiceResponse> Send(FakeAws server, AmazonWebServiceRequest request, Action<ClientConfig>? configure = null)
    {
        var service = ServiceOf(request);
        using var client = (IDisposable)Make(service, server, configure);
        var method = TypeOf(service, $"IAmazon{service}").GetMethod(OperationOf(request) + "Async", [request.GetType(), typeof(CancellationToken)])!;
        var task = (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, [request, CancellationToken.None], null)!;
        await task;
        return (AmazonWebServiceResponse)task.GetType().GetProperty("Result")!.GetValue(task)!;
    }
}
