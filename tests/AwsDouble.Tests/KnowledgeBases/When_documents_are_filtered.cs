using Ccar.Messaging.AwsDouble.Models;

namespace Ccar.Messaging.AwsDouble.Tests.KnowledgeBases;

public sealed class When_documents_are_filtered
{
    [ModelTheory]
    [InlineData("""{"equals":{"key":"scenario","value":"base"}}""", "one.md")]
    [InlineData("""{"equals":{"key":"created","value":7}}""", "two.md")]
    [InlineData("""{"equals":{"key":"created","value":"7"}}""", "")]
    [InlineData("""{"notEquals":{"key":"final","value":true}}""", "one.md")]
    [InlineData("""{"in":{"key":"run_id","value":["run001","run009"]}}""", "one.md")]
    [InlineData("""{"notIn":{"key":"run_id","value":["run001"]}}""", "two.md")]
    [InlineData("""{"greaterThan":{"key":"created","value":5}}""", "two.md")]
    [InlineData("""{"greaterThanOrEquals":{"key":"created","value":5}}""", "one.md two.md")]
    [InlineData("""{"lessThan":{"key":"created","value":7}}""", "one.md")]
    [InlineData("""{"lessThanOrEquals":{"key":"created","value":4}}""", "")]
    [InlineData("""{"startsWith":{"key":"scenario","value":"adv"}}""", "two.md")]
    [InlineData("""{"stringContains":{"key":"scenario","value":"as"}}""", "one.md")]
    [InlineData("""{"listContains":{"key":"tags","value":"b"}}""", "one.md")]
    [InlineData("""{"andAll":[{"equals":{"key":"scenario","value":"base"}},{"in":{"key":"run_id","value":["run002"]}}]}""", "")]
    [InlineData("""{"orAll":[{"equals":{"key":"scenario","value":"base"}},{"in":{"key":"run_id","value":["run002"]}}]}""", "one.md two.md")]
    public async Task Those_that_pass_are_found(string filter, string expected)
    {
        await using var world = await Library.StartAsync();
        await Library.IngestAsync(world, "one.md", "two.md");

        Assert.Equal(expected, string.Join(' ', await Library.FindAsync(world, filter)));
    }

    [ModelTheory]
    [InlineData("""{"andAll":[{"equals":{"key":"a","value":1}}]}""")]
    [InlineData("""{"in":{"key":"a","value":"b"}}""")]
    [InlineData("""{"greaterThan":{"key":"a","value":"b"}}""")]
    [InlineData("""{"startsWith":{"key":"a","value":1}}""")]
    [InlineData("""{"equals":{"key":"","value":1}}""")]
    [InlineData("""{"orAll":[{"andAll":[{"orAll":[{"equals":{"key":"a","value":1}},{"equals":{"key":"a","value":1}}]},{"equals":{"key":"a","value":1}}]},{"equals":{"key":"a","value":1}}]}""")]
    public async Task A_filter_that_is_wrong_is_refused(string filter)
    {
        await using var world = await Library.StartAsync();

        Assert.Equal("ValidationException", (string?)(await world.Peer.FailAsync("bedrock-agent-runtime", "Retrieve", Library.Asking(filter)))["error"]);
    }
}
