using System.Net;
using Amazon.Runtime;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Hosting;

/// <summary>What to do about the faults that every AWS service has.</summary>
public static class AwsFaults
{
    private static readonly HashSet<string> Skewed = ["RequestTimeTooSkewed", "RequestInTheFuture"];

    /// <summary>The fault as a finding.</summary>
    /// <param name="resource">What was looked at.</param>
    /// <param name="fault">What was thrown.</param>
    /// <returns>A finding that says what to do.</returns>
    public static Finding Explain(string resource, Exception fault) => fault switch
    {
        OperationCanceledException or TimeoutException => Finding.Bad(resource, "No answer in time.", "Check the network: routes, security groups, VPC endpoints, AWS_ENDPOINT_URL."),
        AmazonServiceException service when FindUnreachable(service) is { } network => Unreachable(resource, network),
        AmazonServiceException service => Finding.Bad(resource, Said(service), Remedy(service)),
        AmazonClientException client when FindUnreachable(client) is { } network => Unreachable(resource, network),
        AmazonClientException client => Finding.Bad(resource, Sentence(client.Message), "Give credentials and a region the AWS SDK finds: AWS_PROFILE, AWS_REGION, a role."),
        HttpRequestException network => Unreachable(resource, network),
        _ => Finding.Bad(resource, Sentence(fault.Message), "See the message; the worker's log has the whole fault."),
    };

    private static Finding Unreachable(string resource, Exception network) =>
        Finding.Bad(resource, $"Cannot be reached: {Sentence(network.Message)}", "Check the region, the network and AWS_ENDPOINT_URL where it is set.");

    private static Exception? FindUnreachable(Exception fault) =>
        fault is HttpRequestException { StatusCode: null } ? fault : fault.InnerException is { } inner ? FindUnreachable(inner) : null;

    private static string Said(AmazonServiceException fault) => $"{fault.ErrorCode ?? ((int)fault.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Sentence(fault.Message)}";

    private static string Remedy(AmazonServiceException fault) => fault switch
    {
        _ when AwsErrorCodes.IsUnknownCredentials(fault.ErrorCode) => "AWS does not know these credentials: check AWS_PROFILE, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
        _ when Skewed.Contains(fault.ErrorCode ?? "") => "This machine's clock is wrong: set it.",
        _ when AwsErrorCodes.IsExpired(fault.ErrorCode) => "The credentials have expired: sign in again, or let a role renew them.",
        { StatusCode: HttpStatusCode.Forbidden } => "Allow this to the role; docs/wire.md lists each worker's permissions.",
        _ when AwsErrorCodes.IsDenied(fault.ErrorCode) => "Allow this to the role; docs/wire.md lists each worker's permissions.",
        { StatusCode: HttpStatusCode.NotFound } => "Create it, or correct its name in the settings.",
        _ when AwsErrorCodes.IsPassing(fault.ErrorCode, fault.StatusCode) => "Try again; when it stays, look at the service's quotas and health.",
        _ => "Correct the setting it names.",
    };

    private static string Sentence(string text) => text.ReplaceLineEndings(" ").Trim() is { Length: > 300 } much ? much[..300] + "…" : text.ReplaceLineEndings(" ").Trim();
}
