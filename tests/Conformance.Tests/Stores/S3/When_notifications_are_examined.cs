using System.Xml.Linq;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

public sealed class When_notifications_are_examined
{
    private const string Queue = "arn:aws:sqs:eu-central-1:123456789012:ccar-landings";
    private static readonly StorageOptions Storage = new();

    [Theory]
    [InlineData("")]
    [InlineData(".csv")]
    [InlineData("csv")]
    public async Task A_queue_that_hears_of_every_csv_is_good(string suffix)
    {
        var finding = await ExamineAsync(Rule(suffix, "s3:ObjectCreated:*"));

        Assert.Equal(FindingState.Good, finding.State);
    }

    [Theory]
    [InlineData(".json")]
    [InlineData("output.csv")]
    [InlineData(".CSV")]
    public async Task One_that_hears_of_other_files_only_hears_of_none(string suffix)
    {
        var finding = await ExamineAsync(Rule(suffix, "s3:ObjectCreated:*"));

        Assert.Equal((FindingState.Bad, $"Nobody is told of .csv files below {Storage.LandingPrefix}, only of others."), (finding.State, finding.Says));
    }

    [Fact]
    public async Task One_that_does_not_hear_of_large_files_is_to_be_looked_at()
    {
        var finding = await ExamineAsync(Rule("", "s3:ObjectCreated:Put", "s3:ObjectCreated:Copy"));

        Assert.Equal(FindingState.Warning, finding.State);
        Assert.Contains("when they do not come by Post, CompleteMultipartUpload.", finding.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_hear_of_all_between_them_are_good()
    {
        var finding = await ExamineAsync(Rule("", "s3:ObjectCreated:Put", "s3:ObjectCreated:Post"), Rule("", "s3:ObjectCreated:Copy", "s3:ObjectCreated:CompleteMultipartUpload"));

        Assert.Equal(FindingState.Good, finding.State);
    }

    [Fact]
    public async Task One_that_hears_of_removals_only_hears_of_none()
    {
        var finding = await ExamineAsync(Rule("", "s3:ObjectRemoved:*"));

        Assert.Equal(FindingState.Bad, finding.State);
    }

    private static XElement Rule(string suffix, params IEnumerable<string> events) => new(
        "QueueConfiguration",
        new XElement("Id", "r"),
        new XElement("Queue", Queue),
        events.Select(told => new XElement("Event", told)),
        new XElement("Filter", new XElement("S3Key", Filter("prefix", Storage.LandingPrefix), Filter("suffix", suffix))));

    private static XElement? Filter(string name, string value) =>
        value.Length == 0 ? null : new XElement("FilterRule", new XElement("Name", name), new XElement("Value", value));

    private static async Task<Finding> ExamineAsync(params IReadOnlyList<XElement> rules)
    {
        using var memory = new MemoryS3(S3World.Bucket)
        {
            Instead = request => request.Query("notification") is null ? null : S3Answers.Xml("NotificationConfiguration", [.. rules]),
        };
        using var client = memory.Client();
        var bucket = Options.Create(StoreWorld.Small(S3World.Bucket));
        var check = new NotificationsCheck(new BucketNotifications(client, bucket), bucket, Options.Create(Storage));
        var findings = new List<Finding>();
        await foreach (var finding in check.CheckAsync(CancellationToken.None))
        {
            findings.Add(finding);
        }

        return Assert.Single(findings);
    }
}
