namespace Ccar.Messaging.Deploy.Tests.Templates;

/// <summary>How an account names what the template makes; the account is the emulator's and the double's.</summary>
internal static class Account
{
    public const string Region = "us-east-1";
    public const string Id = "000000000000";
    public const string Stack = "ccar";

    /// <summary>The id that stands for the knowledge base, and that of its data source.</summary>
    public const string KnowledgeBase = "KB00000001";
    public const string DataSource = "DS00000001";

    /// <summary>The properties that give a resource its name.</summary>
    public static IReadOnlyList<string> Named { get; } = ["QueueName", "TopicName", "Name", "LogGroupName", "ClusterName", "ServiceName"];

    public static string Pseudo(string name) => name switch
    {
        "AWS::Region" => Region,
        "AWS::AccountId" => Id,
        "AWS::Partition" => "aws",
        "AWS::StackName" => Stack,
        "AWS::URLSuffix" => "amazonaws.com",
        _ => throw new NotSupportedException($"{name} is used, and nothing here knows it."),
    };

    /// <summary>What <c>Ref</c> gives.</summary>
    public static string Reference(DeployedResource one) => one.Type switch
    {
        "AWS::S3::Bucket" => BucketOf(one),
        "AWS::SNS::Topic" => Arn("sns", one["TopicName"]),
        "AWS::SQS::Queue" => $"https://sqs.{Region}.amazonaws.com/{Id}/{one["QueueName"]}",
        "AWS::Athena::WorkGroup" or "AWS::Events::EventBus" or "AWS::SSM::Parameter" => one["Name"],
        "AWS::Logs::LogGroup" => one["LogGroupName"],
        "AWS::ECS::Cluster" => one["ClusterName"],
        "AWS::Bedrock::KnowledgeBase" => KnowledgeBase,
        _ => $"{Stack}-{one.Name}",
    };

    /// <summary>What <c>Fn::GetAtt</c> gives.</summary>
    public static string Attribute(DeployedResource one, string attribute) => (one.Type, attribute) switch
    {
        ("AWS::S3::Bucket", "Arn") => $"arn:aws:s3:::{BucketOf(one)}",
        ("AWS::SQS::Queue", "Arn") => Arn("sqs", one["QueueName"]),
        ("AWS::SQS::Queue", "QueueName") => one["QueueName"],
        ("AWS::SNS::Topic", "TopicName") => one["TopicName"],
        ("AWS::Events::EventBus", "Arn") => Arn("events", $"event-bus/{one["Name"]}"),
        ("AWS::Events::Rule", "Arn") => Arn("events", $"rule/{Stack}-{one.Name}"),
        ("AWS::Logs::LogGroup", "Arn") => Arn("logs", $"log-group:{one["LogGroupName"]}:*"),
        ("AWS::IAM::Role", "Arn") => $"arn:aws:iam::{Id}:role/{Stack}-{one.Name}",
        ("AWS::ECS::Service", "Name") => one["ServiceName"],
        ("AWS::Bedrock::DataSource", "DataSourceId") => DataSource,
        ("AWS::OpenSearchServerless::Collection", "Arn") => Arn("aoss", "collection/0123456789abcdefghij"),
        ("AWS::OpenSearchServerless::Collection", "CollectionEndpoint") => $"https://0123456789abcdefghij.{Region}.aoss.amazonaws.com",
        ("AWS::OpenSearchServerless::Index", "Uuid") => "0123456789abcdef",
        ("AWS::S3Vectors::VectorBucket", "VectorBucketArn") => Arn("s3vectors", "bucket/vectors"),
        ("AWS::S3Vectors::Index", "IndexArn") => Arn("s3vectors", "bucket/vectors/index/cards"),
        _ => throw new NotSupportedException($"{one.Type} has no attribute '{attribute}' that is known here."),
    };

    public static string Arn(string service, string resource) => $"arn:aws:{service}:{Region}:{Id}:{resource}";

    private static string BucketOf(DeployedResource one) => $"{Stack}-{one.Name.ToLowerInvariant()}";
}
