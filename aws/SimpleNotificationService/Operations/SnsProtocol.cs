using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Query;

namespace Amazon.SimpleNotificationService.Operations;

internal static class SnsProtocol
{
    public static readonly ServiceIdentity Service = new("SNS", EndpointPrefix: "sns", SigningName: "sns", ApiVersion: "2010-03-31");

    public static readonly QueryProtocol Query = new(Service, "Amazon.SimpleNotificationService", SnsErrors.ToException);
}
