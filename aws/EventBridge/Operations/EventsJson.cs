using Amazon.EventBridge.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.EventBridge.Operations;

internal static class EventsJson
{
    public static void WritePutEventsRequestEntry(JsonMembers json, PutEventsRequestEntry value)
    {
        json.Text("Detail", value.Detail);
        json.Text("DetailType", value.DetailType);
        json.Text("EventBusName", value.EventBusName);
        json.Texts("Resources", value.Resources);
        json.Text("Source", value.Source);
        json.Time("Time", value.Time);
        json.Text("TraceHeader", value.TraceHeader);
    }

    public static PutEventsResultEntry ReadPutEventsResultEntry(JsonAnswer answer) => new()
    {
        ErrorCode = answer.Text("ErrorCode"),
        ErrorMessage = answer.Text("ErrorMessage"),
        EventId = answer.Text("EventId"),
    };
}
