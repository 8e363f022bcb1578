using System.Net;
using Amazon.Runtime;

namespace Ccar.Messaging.Aws;

/// <summary>What a service said when it refused, before it becomes an exception of that service.</summary>
/// <param name="Message">The service's words, or ours when its answer cannot be read.</param>
/// <param name="Cause">The HTTP failure, or the reason why the answer cannot be read.</param>
/// <param name="Type">Whose fault it is, as far as the service says.</param>
/// <param name="Code">The wire's error code; null when the answer carries none.</param>
/// <param name="RequestId">AWS's id of the request, for support; null when the answer carries none.</param>
/// <param name="StatusCode">HTTP status of the answer.</param>
public sealed record ServiceError(string Message, Exception? Cause, ErrorType Type, string? Code, string? RequestId, HttpStatusCode StatusCode);
