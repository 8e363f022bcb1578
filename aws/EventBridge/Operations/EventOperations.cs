using Amazon.EventBridge.Model;
using Ccar.Messaging.Aws;

namespace Amazon.EventBridge.Operations;

internal static class EventOperations
{
    public static readonly ServiceOperation<PutEventsRequest, PutEventsResponse> PutEvents =
        EventBridgeProtocol.Json.Operation<PutEventsRequest, PutEventsResponse>(
            "PutEvents",
            (json, request) => json.RequiredList("Entries", request.Entries, EventsJson.WritePutEventsRequestEntry),
            (answer, response) =>
            {
                response.Entries = answer.List("Entries", EventsJson.ReadPutEventsResultEntry);
                response.FailedEntryCount = answer.Whole32("FailedEntryCount");
            });
}
