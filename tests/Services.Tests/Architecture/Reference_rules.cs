using System.Xml.Linq;

namespace Ccar.Messaging.Services.Tests.Architecture;

public sealed class Reference_rules
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["contracts"] = [],
        ["platform/Storage"] = ["contracts"],
        ["platform/Hosting"] = ["aws/AmazonSqsTransport", "aws/Core", "aws/EventBridge", "aws/SimpleNotificationService", "contracts", "platform/Storage"],
        ["services/Ingest"] = ["contracts", "platform/Storage", "platform/Hosting", "aws/BedrockAgent", "aws/Core", "aws/Glue"],
        ["services/Query"] = ["contracts", "platform/Storage", "platform/Hosting", "aws/Athena", "aws/BedrockAgentRuntime", "aws/Core", "aws/Glue"],
        ["services/Responder"] = ["aws/BedrockRuntime", "aws/Core", "contracts", "platform/Storage", "platform/Hosting"],
        ["aws/Core"] = [],
        ["aws/Athena"] = ["aws/Core"],
        ["aws/BedrockAgent"] = ["aws/Core"],
        ["aws/BedrockAgentRuntime"] = ["aws/Core"],
        ["aws/BedrockRuntime"] = ["aws/Core"],
        ["aws/EventBridge"] = ["aws/Core"],
        ["aws/Glue"] = ["aws/Core"],
        ["aws/SimpleNotificationService"] = ["aws/Core"],
        ["aws/AmazonSqsTransport"] = ["aws/Core", "aws/SimpleNotificationService"],
        ["samples"] = [],
        ["ccar"] = ["contracts", "platform/Storage", "platform/Hosting", "services/Ingest", "services/Query", "services/Responder"],
        ["bench"] =
        [
            "contracts", "platform/Storage", "platform/Hosting", "services/Ingest", "services/Query", "services/Responder", "samples", "ccar",
            "aws/Core", "aws/SimpleNotificationService", "aws/AmazonSqsTransport", "tests/AwsDouble", "tests/Emulator",
        ],
        ["tests/AwsDouble"] = ["tests/Emulator"],
        ["tests/Emulator"] = [],
        ["tests/Testing"] = ["aws/Core", "aws/Glue", "contracts", "platform/Storage", "platform/Hosting", "services/Ingest", "services/Query", "services/Responder"],
    };

    private static readonly string[] BusUsers =
    [
        "Ingest/ForwardLandings/ForwardLandingsConsumer.cs",
        "Ingest/IndexMetadata/IndexMetadataConsumer.cs",
        "Ingest/IndexMetadata/IndexMetadataDefinition.cs",
        "Ingest/LandingStageDefinition.cs",
        "Ingest/PartitionFile/PartitionFileConsumer.cs",
        "Ingest/ReceiveLanding/LandingAnnouncer.cs",
        "Ingest/ReceiveLanding/LandingFolder.cs",
        "Ingest/ReceiveLanding/ReceiveLandingConsumer.cs",
        "Ingest/ReceiveLanding/ReceiveLandingDefinition.cs",
        "Query/BuildSql/BuildSqlConsumer.cs",
        "Query/RetrieveAttributes/RetrieveAttributesConsumer.cs",
        "Query/RunSql/RunSqlConsumer.cs",
        "Responder/AnsweredPublishing.cs",
        "Responder/ForwardAnswers/ForwardAnswersConsumer.cs",
        "Responder/ReceiveQuestion/PlainQuestion.cs",
        "Responder/ReceiveQuestion/QuestionInbox.cs",
        "Responder/ReceiveQuestion/QuestionIntake.cs",
        "Responder/ReceiveQuestion/ReceiveQuestionConsumer.cs",
        "Responder/ReceiveQuestion/ReceiveQuestionDefinition.cs",
        "Responder/ReusedIds.cs",
        "Responder/WatchDeadline/WatchDeadlineConsumer.cs",
        "Responder/WriteAnswer/WriteAnswerConsumer.cs",
        "Responder/WriteAnswer/WriteAnswerDefinition.cs",
    ];

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_references_only_what_it_may(string room)
    {
        var project = XDocument.Load(Assert.Single(Directory.GetFiles(RepositoryRoot.Combine(room), "*.csproj")));

        var referenced = project.Descendants("ProjectReference").Select(reference => RoomOf(room, (string)reference.Attribute("Include")!));

        Assert.Empty(referenced.Except(Allowed[room]));
    }

    [Theory]
    [InlineData("contracts")]
    [InlineData("platform/Storage")]
    public void Contracts_and_storage_do_not_know_the_bus(string room) => Assert.DoesNotContain("MassTransit", Packages(room));

    [Theory]
    [InlineData("aws/Core")]
    [InlineData("aws/Athena")]
    [InlineData("aws/BedrockAgent")]
    [InlineData("aws/BedrockAgentRuntime")]
    [InlineData("aws/BedrockRuntime")]
    [InlineData("aws/EventBridge")]
    [InlineData("aws/Glue")]
    [InlineData("aws/SimpleNotificationService")]
    public void An_aws_client_stands_on_the_sdk_core_alone(string room) => Assert.Equal(["AWSSDK.Core"], Packages(room));

    [Fact]
    public void Contracts_reference_no_package() => Assert.Empty(Packages("contracts"));

    [Theory]
    [InlineData("DuckDB.NET.Data.Full", "services/Query")]
    [InlineData("CsvHelper", "services/Ingest")]
    [InlineData("AWSSDK.S3", "platform/Storage")]
    public void A_tool_is_known_to_one_room(string package, string room) =>
        Assert.Equal([room], Allowed.Keys.Where(other => other is not ("bench" or "tests/AwsDouble") && Packages(other).Contains(package)));

    [Fact]
    public void The_bus_is_known_to_consumers_definitions_and_edges_alone()
    {
        var services = RepositoryRoot.Combine("services");

        var users = Directory.GetFiles(services, "*.cs", SearchOption.AllDirectories)
            .Where(path => File.ReadLines(path).Any(line => line.Contains("using MassTransit", StringComparison.Ordinal)))
            .Select(path => Path.GetRelativePath(services, path).Replace(Path.DirectorySeparatorChar, '/'));

        Assert.Equal(BusUsers, users.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines()
    {
        var long_ones = Directory.GetFiles(RepositoryRoot.Path, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}artifacts{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => File.ReadLines(path).Count() > 300);

        Assert.Empty(long_ones);
    }

    [Fact]
    public void A_program_is_composition_only()
    {
        foreach (var program in Directory.GetFiles(RepositoryRoot.Combine("services"), "Program.cs", SearchOption.AllDirectories))
        {
            Assert.True(File.ReadLines(program).Count() <= 8, program);
        }
    }

    private static string[] Packages(string room) =>
        [.. XDocument.Load(Assert.Single(Directory.GetFiles(RepositoryRoot.Combine(room), "*.csproj"))).Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!)];

    private static string RoomOf(string room, string reference)
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryRoot.Combine(room), reference.Replace('\\', '/')));
        return Path.GetRelativePath(RepositoryRoot.Path, Path.GetDirectoryName(path)!).Replace(Path.DirectorySeparatorChar, '/');
    }
}
