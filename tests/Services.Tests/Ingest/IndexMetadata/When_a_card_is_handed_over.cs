using System.Net;
using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;
using Amazon.Runtime;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Services.Tests.Hosting;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_a_card_is_handed_over : IDisposable
{
    private const string Card = "knowledge/cycle3/internal_baseline/run001/figures.md";
    private readonly FakeBedrockAgent _bedrock = new();

    public void Dispose() => _bedrock.Dispose();

    [Fact]
    public async Task Card_and_sidecar_stand_before_and_the_commit_comes_after()
    {
        var order = new List<string>();
        _bedrock.Before = operation =>
        {
            order.Add(operation);
            return Task.CompletedTask;
        };
        await using var zone = await StartAsync(Setup().BeforeStore((operation, key) =>
        {
            if (operation is StoreOperation.Write or StoreOperation.TryWrite && (key.StartsWith(Card, StringComparison.Ordinal) || key == "catalog/figures/cycle3.json"))
            {
                order.Add(key);
            }

            return Task.CompletedTask;
        }));

        await zone.LandAsync(KeyOf(), Good);

        Assert.Equal([Card, Card + ".metadata.json", "IngestKnowledgeBaseDocuments", "catalog/figures/cycle3.json"], order);
    }

    [Fact]
    public async Task It_is_named_with_its_sidecar_in_the_bucket()
    {
        await using var zone = await StartAsync(Setup());

        var indexed = await zone.LandAsync(KeyOf(), Good);

        var request = Assert.Single(_bedrock.Ingested);
        var document = Assert.Single(request.Documents!);
        Assert.Equal((KnowledgeBaseId, DataSourceId), (request.KnowledgeBaseId, request.DataSourceId));
        Assert.Equal((ContentDataSourceType.S3, $"s3://reports/{Card}"), (document.Content!.DataSourceType, document.Content.S3!.S3Location!.Uri));
        Assert.Equal((MetadataSourceType.S3_LOCATION, $"s3://reports/{Card}.metadata.json"), (document.Metadata!.Type, document.Metadata.S3Location!.Uri));
        Assert.Matches("^[0-9a-f]{33,256}$", request.ClientToken);
        Assert.Empty(indexed.Warnings);
    }

    [Fact]
    public async Task A_repeat_has_the_same_token_and_a_new_landing_of_the_same_card_another_one()
    {
        await using var zone = await StartAsync(Setup());
        await zone.LandAsync(KeyOf(), Good);
        await zone.SendAsync(zone.Probe.Published<Partitioned>()[0]);
        await zone.Probe.WaitForAsync<MetadataIndexed>(2, _ => true);
        await zone.LandAsync(KeyOf(), Corrected);
        await zone.LandAsync(KeyOf(), Good);

        var tokens = _bedrock.Ingested.Select(request => request.ClientToken).ToList();

        Assert.Equal(4, tokens.Count);
        Assert.Equal(tokens[0], tokens[1]);
        Assert.Equal(3, tokens.Distinct().Count());
    }

    [Theory]
    [InlineData("FAILED", 2)]
    [InlineData("METADATA_UPDATE_FAILED", 2)]
    [InlineData("NOT_FOUND", 2)]
    [InlineData("SOMETHING_NEW", 2)]
    [InlineData("IGNORED", 1)]
    [InlineData("PARTIALLY_INDEXED", 1)]
    public async Task One_that_is_not_taken_is_told_and_the_figures_are_there(string status, int times)
    {
        _bedrock.Answer = (_, _) => (DocumentStatus.FindValue(status), "The file is odd.");
        await using var zone = await StartAsync(Setup());
        using var measurements = new Measurements(zone.Host.Services);

        var indexed = await zone.LandAsync(KeyOf(), Good);

        var warning = Assert.Single(indexed.Warnings);
        Assert.Contains($"s3://reports/{Card}", warning, StringComparison.Ordinal);
        Assert.Contains($"{status} (The file is odd)", warning, StringComparison.Ordinal);
        Assert.Equal((times, times), (_bedrock.Ingested.Count, _bedrock.Ingested.Select(request => request.ClientToken).Distinct().Count()));
        Assert.Equal(indexed.DataVersion, (await zone.EntryAsync())!.DataVersion);
        Assert.Equal(["ccar.part=document"], measurements.TagsOf("ccar.knowledge.failures"));
    }

    [Fact]
    public async Task One_that_is_taken_at_the_second_time_is_no_warning()
    {
        _bedrock.Answer = (_, times) => times == 1 ? null : (DocumentStatus.PENDING, null);
        await using var zone = await StartAsync(Setup());

        var indexed = await zone.LandAsync(KeyOf(), Good);

        Assert.Empty(indexed.Warnings);
        Assert.Equal(2, _bedrock.Ingested.Count);
    }

    [Fact]
    public async Task Throttling_is_waited_out()
    {
        var faults = 2;
        _bedrock.Before = _ => Interlocked.Decrement(ref faults) >= 0 ? throw Fault("ThrottlingException", HttpStatusCode.TooManyRequests) : Task.CompletedTask;
        await using var zone = await StartAsync(Setup());

        var indexed = await zone.LandAsync(KeyOf(), Good);

        Assert.Empty(indexed.Warnings);
        Assert.Single(zone.Probe.Published<MetadataIndexed>());
    }

    [Fact]
    public async Task Without_permission_nothing_is_committed_and_the_file_stays()
    {
        _bedrock.Before = _ => throw Fault("AccessDeniedException", HttpStatusCode.Forbidden);
        await using var zone = await StartAsync(Setup());
        var failures = Failures.Of(zone.Host.Bus);

        await zone.DropAsync(KeyOf(), Good);
        await failures.NextAsync();

        Assert.Null(await zone.EntryAsync());
        Assert.Equal(Good, await zone.TextAsync(KeyOf()));
        Assert.Empty(zone.Probe.Published<FileRejected>());
    }

    [Fact]
    public async Task One_that_spoils_its_call_keeps_none_of_the_others_back()
    {
        _bedrock.Before = _ => _bedrock.Ingested.Last().Documents!.Exists(document => document.Content!.S3!.S3Location!.Uri!.Contains("run002", StringComparison.Ordinal))
            ? throw new ValidationException("One of them is wrong.", null, ErrorType.Sender, "ValidationException", "r1", HttpStatusCode.BadRequest)
            : Task.CompletedTask;
        await using var zone = await StartAsync(Setup());
        var failures = Failures.Of(zone.Host.Bus);

        await zone.DropAsync(KeyOf(), Good);
        await zone.DropAsync(KeyOf("run002"), Good);
        await zone.DropAsync(KeyOf("run003"), Good);
        await zone.Probe.WaitForAsync<MetadataIndexed>(2, _ => true);

        Assert.Equal("run002", Assert.IsType<Partitioned>(await failures.NextAsync()).Partition.RunId);
    }

    private static AmazonBedrockAgentException Fault(string code, HttpStatusCode status) => new("No.", null, ErrorType.Sender, code, "r1", status);

    private WorkerHostSetup Setup() => new WorkerHostSetup().With(new FakeGlue(), _bedrock);
}
