using Amazon.EventBridge.Model;
using Ccar.Messaging.Aws;

namespace Amazon.EventBridge.Operations;

internal static class BusOperations
{
    public static readonly ServiceOperation<DescribeEventBusRequest, DescribeEventBusResponse> DescribeEventBus =
        EventBridgeProtocol.Json.Operation<DescribeEventBusRequest, DescribeEventBusResponse>(
            "DescribeEventBus",
            (json, request) => json.Text("Name", request.Name),
            (answer, response) =>
            {
                response.Arn = answer.Text("Arn");
                response.CreationTime = answer.Time("CreationTime");
                response.DeadLetterConfig = answer.Structure("DeadLetterConfig", BusesJson.ReadDeadLetterConfig);
                response.Description = answer.Text("Description");
                response.KmsKeyIdentifier = answer.Text("KmsKeyIdentifier");
                response.LastModifiedTime = answer.Time("LastModifiedTime");
                response.Name = answer.Text("Name");
                response.Policy = answer.Text("Policy");
            });
}
