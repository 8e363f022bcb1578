using Amazon.Runtime.Internal;

namespace Ccar.Messaging.Aws;

/// <summary>How an AWS service is named: in settings, in host names, in signatures and in the API.</summary>
/// <param name="Id">Id of the service model, such as <c>SNS</c>: upper case with underscores it ends the name of <c>AWS_ENDPOINT_URL_…</c>.</param>
/// <param name="EndpointPrefix">First label of the host name, such as <c>sns</c>.</param>
/// <param name="SigningName">Name in the credential scope of the signature; not always the endpoint prefix.</param>
/// <param name="ApiVersion">Date of the API, such as <c>2010-03-31</c>.</param>
public sealed record ServiceIdentity(string Id, string EndpointPrefix, string SigningName, string ApiVersion) : IServiceMetadata
{
    string IServiceMetadata.ServiceId => Id;

    /// <summary>Operations whose names differ from the request types: none.</summary>
    IDictionary<string, string> IServiceMetadata.OperationNameMapping { get; } = new Dictionary<string, string>();
}
