using Amazon.EventBridge.Model;

namespace Ccar.Messaging.Aws.Tests.Json.Samples;

internal static class EventBridgeSamples
{
    public static readonly Sample[] All =
    [
        new(
            new PutEventsRequest
            {
                Entries =
                [
                    new()
                    {
                        Detail = """{"total":2305329.38}""",
                        DetailType = "Answered",
                        EventBusName = "ccar",
                        Resources = ["arn:aws:s3:::landing"],
                        Source = "ccar.messaging",
                        Time = new DateTime(2025, 11, 24, 12, 20, 0, 123, DateTimeKind.Utc),
                        TraceHeader = "Root=1-5759e988-bd862e3fe1be46a994272793",
                    },
                    new() { Detail = "{}", DetailType = "Answered", Source = "ccar.messaging" },
                ],
            },
            """{"FailedEntryCount":1,"Entries":[{"EventId":"e-1","ErrorCode":"ThrottlingException","ErrorMessage":"Slow down"},{"EventId":"e-2"}]}"""),
        new(
            new DescribeEventBusRequest { Name = "ccar" },
            """
            {"Name":"ccar","Arn":"arn:aws:events:eu-central-1:123456789012:event-bus/ccar","Description":"d","KmsKeyIdentifier":"k","Policy":"{}",
             "DeadLetterConfig":{"Arn":"arn:aws:sqs:eu-central-1:123456789012:dlq"},"CreationTime":1763986800,"LastModifiedTime":1763986801.5}
            """),
    ];
}
