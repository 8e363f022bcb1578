using Amazon.Athena.Model;
using Ccar.Messaging.Aws;

namespace Amazon.Athena.Operations;

internal static class WorkGroupOperations
{
    public static readonly ServiceOperation<GetWorkGroupRequest, GetWorkGroupResponse> GetWorkGroup =
        AthenaProtocol.Json.Operation<GetWorkGroupRequest, GetWorkGroupResponse>(
            "GetWorkGroup",
            (json, request) => json.Required("WorkGroup", request.WorkGroup),
            (answer, response) => response.WorkGroup = answer.Structure("WorkGroup", WorkGroupsJson.ReadWorkGroup));
}
