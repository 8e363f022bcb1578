using Amazon.Athena.Model;
using Amazon.Runtime;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Athena.Operations;

/// <summary>Which exception an error code becomes.</summary>
internal static class AthenaErrors
{
    private static readonly Dictionary<string, Func<ServiceError, JsonAnswer, AmazonAthenaException>> ByCode = new()
    {
        ["InternalServerException"] = (e, _) => new InternalServerException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InvalidRequestException"] = (e, body) => new InvalidRequestException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            AthenaErrorCode = body.Text("AthenaErrorCode"),
        },
        ["TooManyRequestsException"] = (e, body) => new TooManyRequestsException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            Reason = body.Constant("Reason", ThrottleReason.FindValue),
        },
    };

    public static AmazonServiceException ToException(ServiceError error, JsonAnswer body) =>
        error.Code is { } code && ByCode.TryGetValue(code, out var make)
            ? make(error, body)
            : new AmazonAthenaException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode);
}
