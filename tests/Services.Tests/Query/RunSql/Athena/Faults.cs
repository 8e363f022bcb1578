using System.Net;
using Amazon.Athena;
using Amazon.Athena.Model;
using Amazon.Runtime;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>What Athena throws.</summary>
internal static class Faults
{
    public static Exception Invalid(string message, string? code = null) =>
        new InvalidRequestException(message, null, ErrorType.Sender, "InvalidRequestException", "r", HttpStatusCode.BadRequest) { AthenaErrorCode = code };

    public static Exception TooMany() =>
        new TooManyRequestsException("Too many queries", null, ErrorType.Sender, "TooManyRequestsException", "r", HttpStatusCode.BadRequest) { Reason = ThrottleReason.CONCURRENT_QUERY_LIMIT_EXCEEDED };

    public static Exception Of(string code, HttpStatusCode status = HttpStatusCode.BadRequest, string message = "as Athena says") =>
        new AmazonAthenaException(message, null, ErrorType.Sender, code, "r", status);
}
