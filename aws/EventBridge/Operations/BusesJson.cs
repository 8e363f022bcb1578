using Amazon.EventBridge.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.EventBridge.Operations;

internal static class BusesJson
{
    public static DeadLetterConfig ReadDeadLetterConfig(JsonAnswer answer) => new() { Arn = answer.Text("Arn") };
}
