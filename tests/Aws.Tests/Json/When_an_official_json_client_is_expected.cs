using Amazon;
using Amazon.Athena;
using Amazon.Athena.Model;
using Amazon.BedrockAgent;
using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.BedrockRuntime;
using Amazon.EventBridge;
using Amazon.Extensions.NETCore.Setup;
using Amazon.Glue;
using Amazon.Runtime;
using Ccar.Messaging.Aws.Tests.Json.Samples;
using Ccar.Messaging.Aws.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Aws.Tests.Json;

[Collection(EnvironmentCollection.Name)]
public sealed class When_an_official_json_client_is_expected
{
    [Fact]
    public async Task The_container_makes_every_client_from_its_interface()
    {
        await using var server = await FakeAws.Start(_ => Reply.Json("""{"QueryExecutionId":"q-1"}"""));
        var options = new AWSOptions
        {
            Credentials = new BasicAWSCredentials(FakeAws.AccessKey, FakeAws.SecretKey),
            DefaultClientConfig = { ServiceURL = server.Url, AuthenticationRegion = FakeAws.Region },
        };
        await using var services = new ServiceCollection()
            .AddDefaultAWSOptions(options)
            .AddAWSService<IAmazonAthena>()
            .AddAWSService<IAmazonBedrockAgent>()
            .AddAWSService<IAmazonBedrockAgentRuntime>()
            .AddAWSService<IAmazonBedrockRuntime>()
            .AddAWSService<IAmazonEventBridge>()
            .AddAWSService<IAmazonGlue>()
            .BuildServiceProvider();

        Assert.IsType<AmazonBedrockAgentClient>(services.GetRequiredService<IAmazonBedrockAgent>());
        Assert.IsType<AmazonBedrockAgentRuntimeClient>(services.GetRequiredService<IAmazonBedrockAgentRuntime>());
        Assert.IsType<AmazonBedrockRuntimeClient>(services.GetRequiredService<IAmazonBedrockRuntime>());
        Assert.IsType<AmazonEventBridgeClient>(services.GetRequiredService<IAmazonEventBridge>());
        Assert.IsType<AmazonGlueClient>(services.GetRequiredService<IAmazonGlue>());
        var started = await services.GetRequiredService<IAmazonAthena>().StartQueryExecutionAsync(new() { QueryString = "SELECT 1" });
        Assert.Equal("q-1", started.QueryExecutionId);
    }

    [Theory]
    [InlineData("Athena", "https://athena.eu-central-1.amazonaws.com/")]
    [InlineData("BedrockAgent", "https://bedrock-agent.eu-central-1.amazonaws.com/")]
    [InlineData("BedrockAgentRuntime", "https://bedrock-agent-runtime.eu-central-1.amazonaws.com/")]
    [InlineData("BedrockRuntime", "https://bedrock-runtime.eu-central-1.amazonaws.com/")]
    [InlineData("EventBridge", "https://events.eu-central-1.amazonaws.com/")]
    [InlineData("Glue", "https://glue.eu-central-1.amazonaws.com/")]
    public void A_region_leads_to_the_service_s_own_host(string service, string url)
    {
        using var environment = new EnvironmentScope((Variable(service), null), ("AWS_ENDPOINT_URL", null));

        Assert.Equal(url, EndpointOf(service, new AnonymousAWSCredentials(), RegionEndpoint.EUCentral1));
    }

    [Fact]
    public void The_environment_names_an_endpoint_for_each_service()
    {
        foreach (var service in JsonClient.Services)
        {
            using var environment = new EnvironmentScope(
                (Variable(service), "http://own:1"), ("AWS_ENDPOINT_URL", "http://any:2"), ("AWS_REGION", "eu-central-1"));

            Assert.Equal("http://own:1/", EndpointOf(service, new AnonymousAWSCredentials()));
        }
    }

    [Fact]
    public void Operations_can_be_replaced_by_whoever_derives() => Assert.All(
        Sample.All,
        sample => Assert.True(JsonClient.TypeOf(sample.Service, $"Amazon{sample.Service}Client").GetMethod(sample.Operation + "Async")!.IsVirtual));

    [Fact]
    public void Constants_come_from_text_and_compare_by_value()
    {
        QueryExecutionState state = "SUCCEEDED";

        Assert.True(state == QueryExecutionState.SUCCEEDED);
        Assert.Same(QueryExecutionState.SUCCEEDED, state);
        Assert.Equal("enabled_full", GuardrailTrace.Enabled_full.Value);
        Assert.True(new QueryExecutionState("RUNNING") == QueryExecutionState.RUNNING);
    }

    [Fact]
    public void The_odd_names_are_the_official_ones()
    {
        var filter = new RetrievalFilter { Equals = new FilterAttribute { Key = "k", Value = 1 } };

        Assert.Equal("k", filter.Equals.Key);
        Assert.Equal("INTERVENED", GuadrailAction.INTERVENED.Value);
        Assert.Equal(typeof(Amazon.Glue.Model.SerDeInfo), typeof(Amazon.Glue.Model.StorageDescriptor).GetProperty("SerdeInfo")!.PropertyType);
    }

    [Fact]
    public async Task A_missing_parameter_is_named_before_anything_is_sent()
    {
        await using var server = await FakeAws.Start();

        foreach (var (request, name) in Incomplete)
        {
            var exception = await Assert.ThrowsAsync<ArgumentException>(() => JsonClient.Send(server, request));
            Assert.Contains($" needs {name}, which is ", exception.Message, StringComparison.Ordinal);
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_refused()
    {
        await using var server = await FakeAws.Start();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => JsonClient.Send(server, new StartQueryExecutionRequest { QueryString = "ab\uD800" }));

        Assert.Contains("QueryString holds half a surrogate pair at position 2", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_number_json_cannot_write_is_refused()
    {
        await using var server = await FakeAws.Start();
        var filter = new RetrieveRequest
        {
            KnowledgeBaseId = "k",
            RetrievalQuery = new() { Text = "t" },
            RetrievalConfiguration = new() { VectorSearchConfiguration = new() { Filter = new() { Equals = new() { Key = "k", Value = double.NaN } } } },
        };
        var temperature = new Amazon.BedrockRuntime.Model.ConverseRequest
        {
            ModelId = "m",
            Messages = [],
            InferenceConfig = new() { Temperature = float.PositiveInfinity },
        };

        var first = await Assert.ThrowsAsync<ArgumentException>(() => JsonClient.Send(server, filter));
        var second = await Assert.ThrowsAsync<ArgumentException>(() => JsonClient.Send(server, temperature));

        Assert.Contains("retrievalConfiguration.vectorSearchConfiguration.filter.equals.value is NaN", first.Message, StringComparison.Ordinal);
        Assert.Contains("inferenceConfig.temperature is Infinity", second.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_null_in_a_list_is_refused()
    {
        await using var server = await FakeAws.Start();

        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => JsonClient.Send(server, new Amazon.EventBridge.Model.PutEventsRequest { Entries = [new(), null!] }));

        Assert.Contains("item 2 of Entries is null", exception.Message, StringComparison.Ordinal);
    }

    private static string EndpointOf(string service, params object[] arguments)
    {
        using var client = (AmazonServiceClient)Activator.CreateInstance(JsonClient.TypeOf(service, $"Amazon{service}Client"), arguments)!;
        var request = Sample.All.First(sample => sample.Service == service).Request;
        return ((Amazon.Runtime.Endpoints.Endpoint)client.GetType().GetMethod("DetermineServiceOperationEndpoint")!.Invoke(client, [request])!).URL;
    }

    private static string Variable(string service) => "AWS_ENDPOINT_URL_" + service switch
    {
        "BedrockAgent" => "BEDROCK_AGENT",
        "BedrockAgentRuntime" => "BEDROCK_AGENT_RUNTIME",
        "BedrockRuntime" => "BEDROCK_RUNTIME",
        _ => service.ToUpperInvariant(),
    };

    private static IEnumerable<(AmazonWebServiceRequest Request, string Name)> Incomplete =>
    [
        (new StartQueryExecutionRequest(), "QueryString"),
        (new StartQueryExecutionRequest { QueryString = "q", ResultReuseConfiguration = new() { ResultReuseByAgeConfiguration = new() } },
            "ResultReuseConfiguration.ResultReuseByAgeConfiguration.Enabled"),
        (new StopQueryExecutionRequest(), "QueryExecutionId"),
        (new Amazon.EventBridge.Model.PutEventsRequest(), "Entries"),
        (new Amazon.Glue.Model.CreateTableRequest { DatabaseName = "d" }, "TableInput"),
        (new Amazon.Glue.Model.GetPartitionsRequest { DatabaseName = "d", TableName = "t", Segment = new() }, "Segment.SegmentNumber"),
        (new Amazon.Glue.Model.GetPartitionRequest { DatabaseName = "d", TableName = "t" }, "PartitionValues"),
        (new Amazon.BedrockRuntime.Model.ConverseRequest { Messages = [] }, "modelId"),
        (new Amazon.BedrockRuntime.Model.ConverseRequest { ModelId = "", Messages = [] }, "modelId"),
        (new Amazon.BedrockRuntime.Model.ConverseRequest { ModelId = "m", Messages = [new() { Content = [] }] }, "messages[1].role"),
        (new RetrieveAndGenerateRequest(), "input"),
        (new Amazon.BedrockAgent.Model.GetIngestionJobRequest { KnowledgeBaseId = "k", DataSourceId = "d" }, "ingestionJobId"),
        (new Amazon.BedrockAgent.Model.IngestKnowledgeBaseDocumentsRequest { KnowledgeBaseId = "k", DataSourceId = "d", Documents = [new()] },
            "documents[1].content"),
    ];
}
