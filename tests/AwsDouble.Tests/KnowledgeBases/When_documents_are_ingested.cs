using Ccar.Messaging.AwsDouble.Models;

namespace Ccar.Messaging.AwsDouble.Tests.KnowledgeBases;

public sealed class When_documents_are_ingested
{
    [ModelFact]
    public async Task They_are_read_from_s3_with_their_sidecars()
    {
        await using var world = await Library.StartAsync();
        world.Server.S3.Put("lake", "knowledge/three.json", "{}"u8.ToArray());

        var answer = await Library.IngestAsync(world, "one.md", "missing.md", "three.json");
        var details = await world.Peer.CallAsync("bedrock-agent", "GetKnowledgeBaseDocuments", $$"""
            {{{Library.Ids}},"documentIdentifiers":[{"dataSourceType":"S3","s3":{"uri":"s3://lake/knowledge/one.md"} },{"dataSourceType":"S3","s3":{"uri":"s3://lake/knowledge/never.md"} }]}
            """);

        Assert.Equal(["STARTING", "FAILED", "FAILED"], answer["documentDetails"]!.AsArray().Select(detail => (string?)detail!["status"]));
        Assert.Equal(["INDEXED", "NOT_FOUND"], details["documentDetails"]!.AsArray().Select(detail => (string?)detail!["status"]));
        Assert.Equal("run001", (string?)Assert.Single(world.Server.KnowledgeBases.Documents("KB12345678")).Attributes["run_id"]);
        Assert.Empty(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task More_than_ten_and_inline_ones_are_refused()
    {
        await using var world = await Library.StartAsync();

        var many = await world.Peer.FailAsync("bedrock-agent", "IngestKnowledgeBaseDocuments", Library.Documents([.. Enumerable.Repeat("one.md", 11)]));
        var inline = await world.Peer.FailAsync("bedrock-agent", "IngestKnowledgeBaseDocuments", $$"""
            {{{Library.Ids}},"documents":[{"content":{"dataSourceType":"CUSTOM","custom":{"customDocumentIdentifier":{"id":"x"},"sourceType":"IN_LINE",
             "inlineContent":{"type":"TEXT","textContent":{"data":"x"} } } } }]}
            """);

        Assert.Equal(("ValidationException", "ValidationException"), ((string?)many["error"], (string?)inline["error"]));
        Assert.Contains("documents has 11 elements, not 1 to 10", (string?)many["message"], StringComparison.Ordinal);
        Assert.Single(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task One_job_runs_at_a_time_and_takes_in_the_whole_prefix()
    {
        await using var world = await Library.StartAsync();
        world.Server.S3.Put("lake", "knowledge/three.json", "{}"u8.ToArray());
        world.Server.KnowledgeBases.HoldsJobs = true;
        const string Start = $$"""{{{Library.Ids}},"clientToken":"00000000-0000-0000-0000-000000000001"}""";

        var first = await world.Peer.CallAsync("bedrock-agent", "StartIngestionJob", Start);
        var again = await world.Peer.CallAsync("bedrock-agent", "StartIngestionJob", Start);
        var second = await world.Peer.FailAsync("bedrock-agent", "StartIngestionJob", $$"""{{{Library.Ids}}}""");
        world.Server.KnowledgeBases.HoldsJobs = false;
        var job = (await world.Peer.CallAsync("bedrock-agent", "GetIngestionJob", $$"""{{{Library.Ids}},"ingestionJobId":"{{first["ingestionJob"]!["ingestionJobId"]}}"}"""))["ingestionJob"]!;

        Assert.Equal((string?)first["ingestionJob"]!["ingestionJobId"], (string?)again["ingestionJob"]!["ingestionJobId"]);
        Assert.Equal(("ConflictException", 409), ((string?)second["error"], (int)second["status"]!));
        Assert.Equal(("COMPLETE", 3, 2, 1), ((string?)job["status"], (int)job["statistics"]!["numberOfDocumentsScanned"]!, (int)job["statistics"]!["numberOfNewDocumentsIndexed"]!, (int)job["statistics"]!["numberOfDocumentsFailed"]!));
        Assert.Single(job["failureReasons"]!.AsArray());
    }

    [ModelFact]
    public async Task A_document_fails_when_told_so()
    {
        await using var world = await Library.StartAsync();
        world.Server.KnowledgeBases.FailDocument("s3://lake/knowledge/one.md", "too long");

        var answer = await Library.IngestAsync(world, "one.md");

        Assert.Equal("too long", (string?)answer["documentDetails"]![0]!["statusReason"]);
        Assert.Empty(world.Server.KnowledgeBases.Documents("KB12345678"));
    }
}
