using System.Text.RegularExpressions;

namespace Ccar.Messaging.Services.Tests.Documentation;

/// <summary>The table of AWS actions in docs/wire.md against the calls in the transport's code.</summary>
public sealed partial class When_the_permissions_are_read
{
    // With tags CreateQueue and CreateTopic need these as well; no call has their name.
    private static readonly string[] ForTags = ["sqs:TagQueue", "sns:TagResource"];

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(RepositoryRoot.Combine("docs", "wire.md"))
            .Where(line => ActionRow().IsMatch(line))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void They_are_those_of_the_calls_that_are_made()
    {
        var called = Directory.EnumerateFiles(RepositoryRoot.Combine("aws", "AmazonSqsTransport"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Call().Matches(File.ReadAllText(file)))
            .Select(call => Action(call.Groups["client"].Value, call.Groups["operation"].Value))
            .Distinct();

        var listed = Rows.SelectMany(row => Actions(row[1]));
        Assert.Equal(called.Concat(ForTags).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_nothing_is_deployed_nothing_may_be_made()
    {
        var without = Rows.Where(row => row[3].Length > 0 && row[3] != "as with `true`").SelectMany(row => Actions(row[1]));

        Assert.Equal(
            [
                "sns:Publish", "sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage", "sqs:SendMessage",
                "sts:GetCallerIdentity",
            ],
            without.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Those_of_tables_and_knowledge_base_are_those_of_the_calls_that_are_made()
    {
        string[] callers = ["Glue/GlueCatalog.cs", "Knowledge/KnowledgeBase.cs"];
        var called = callers.Select(file => File.ReadAllText(RepositoryRoot.Combine("services", "Ingest", "IndexMetadata", file)))
            .SelectMany(text => IndexCall().Matches(text))
            .Select(call => $"{call.Groups["client"].Value}:{call.Groups["operation"].Value}");

        var listed = File.ReadLines(RepositoryRoot.Combine("docs", "wire.md"))
            .SkipWhile(line => !line.StartsWith("| action of Ingest |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => IndexAction().Matches(line.Split('|')[1]).Select(action => action.Value));
        Assert.Equal(called.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_Query_does_in_Athena_is_listed()
    {
        var calls = File.ReadAllText(RepositoryRoot.Combine("services", "Query", "RunSql", "Athena", "AthenaCalls.cs"));
        var called = AthenaCall().Matches(calls).Select(call => $"athena:{call.Groups["operation"].Value}").Distinct();

        var listed = File.ReadLines(RepositoryRoot.Combine("docs", "wire.md"))
            .Where(line => line.StartsWith("| `athena:", StringComparison.Ordinal))
            .SelectMany(line => AthenaAction().Matches(line).Select(action => action.Value));

        Assert.Equal(called.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_doctor_asks_of_topics_bucket_and_workgroup_is_listed()
    {
        (string Folder, string File, string Service)[] checks =
        [
            ("platform", "Hosting/Checks/TopicsCheck.cs", "sns"), ("platform", "Hosting/Checks/QueuesCheck.cs", "sqs"), ("services", "Query/RunSql/Athena/AthenaCheck.cs", "athena"),
            ("platform", "Hosting/Events/EventBusCheck.cs", "events"), ("platform", "Storage/S3/BucketNotifications.cs", "s3"),
        ];
        var called = checks.SelectMany(check => DoctorCall().Matches(File.ReadAllText(RepositoryRoot.Combine(check.Folder, check.File)))
            .Select(call => $"{(call.Groups["client"].Value == "client" ? check.Service : call.Groups["client"].Value)}:{call.Groups["operation"].Value}")).Distinct();

        var listed = File.ReadLines(RepositoryRoot.Combine("docs", "wire.md"))
            .SkipWhile(line => !line.StartsWith("| looks at |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => DoctorAction().Matches(line.Split('|')[2]).Select(action => action.Value)).ToHashSet();
        Assert.Equal([], called.Except(listed));
    }

    private static IEnumerable<string> Actions(string cell) => ActionName().Matches(cell).Select(action => action.Value);

    // A batch is the same action as one of its entries.
    private static string Action(string client, string operation)
    {
        var service = client switch { "Sqs" => "sqs", "Sns" => "sns", _ => "sts" };
        return $"{service}:{(operation.EndsWith("Batch", StringComparison.Ordinal) ? operation[..^"Batch".Length] : operation)}";
    }

    [GeneratedRegex(@"^\| `(sqs|sns|sts):")]
    private static partial Regex ActionRow();

    [GeneratedRegex("(sqs|sns|sts):[A-Za-z]+")]
    private static partial Regex ActionName();

    [GeneratedRegex("(glue|bedrock):[A-Za-z]+")]
    private static partial Regex IndexAction();

    [GeneratedRegex(@"\b(?<client>glue|bedrock)\.(?<operation>\w+)Async\(")]
    private static partial Regex IndexCall();

    [GeneratedRegex(@"\bclient\.(?<operation>\w+)Async\(")]
    private static partial Regex AthenaCall();

    [GeneratedRegex("athena:[A-Z][A-Za-z]+")]
    private static partial Regex AthenaAction();

    [GeneratedRegex(@"\b(?<client>sns|sqs|athena|events|client)\.(?<operation>[A-Z]\w+)Async\(")]
    private static partial Regex DoctorCall();

    [GeneratedRegex("[a-z0-9]+:[A-Z][A-Za-z]+")]
    private static partial Regex DoctorAction();

    // The client of STS is a local one.
    [GeneratedRegex(@"\b(?<client>Sqs|Sns|client)\.(?<operation>\w+)Async\(")]
    private static partial Regex Call();
}
