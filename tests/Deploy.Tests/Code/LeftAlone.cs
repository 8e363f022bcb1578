namespace Ccar.Messaging.Deploy.Tests.Code;

/// <summary>Settings that the template leaves at their defaults, and why.</summary>
internal static class LeftAlone
{
    private static readonly (string Begins, string Why)[] All =
    [
        ("Ccar__Transport", "The profile chooses it."),
        ("Ccar__Store", "The profile chooses it."),
        ("Ccar__Engine", "The profile chooses it."),
        ("Ccar__Data", "A folder; here is a bucket."),
        ("Ccar__Storage__", "Prefixes: roles, rule and data source name the defaults."),
        ("Ccar__S3__Region", "The task's own."),
        ("Ccar__S3__PartSize", "Tuning."),
        ("Ccar__S3__MultipartThreshold", "Tuning."),
        ("Ccar__S3__ForcePathStyle", "For emulators."),
        ("Ccar__S3__AnnounceLandings", "EventBridge tells of landings."),
        ("Ccar__Sqs__Region", "The task's own."),
        ("Ccar__Sqs__WaitTimeSeconds", "The longest is the default."),
        ("Ccar__Sqs__VisibilityTimeout", "The template's queues have it."),
        ("Ccar__Sqs__MaxReceiveCount", "The template's queues have it."),
        ("Ccar__EventBridge__Source", "A name that rules are written by."),
        ("Ccar__EventBridge__Region", "The task's own."),
        ("Ccar__DefaultScenario", "The bank's own."),
        ("Ccar__Scenario", "The bank's own."),
        ("Ccar__Ingest", "Tuning, and how keys and files are read."),
        ("Ccar__Query__", "Tuning."),
        ("Ccar__Responder", "Tuning."),
        ("Ccar__Athena__", "The workgroup has the rest."),
        ("Ccar__Bedrock__Ingestion__Mode", "Documents: each card at once, and no jobs to follow."),
        ("Ccar__Bedrock__Ingestion__PollSeconds", "For jobs."),
        ("Ccar__Bedrock__KnowledgeBase__", "Tuning, and guardrails of one's own."),
        ("Ccar__Bedrock__Answer__", "Tuning, and guardrails of one's own."),
    ];

    public static bool Has(string setting) => All.Any(one => setting.StartsWith(one.Begins, StringComparison.Ordinal));
}
