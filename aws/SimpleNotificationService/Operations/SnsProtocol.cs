using Ccar.Messaging.Aws.Query;

namespace Amazon.SimpleNotificationService.Operations;

internal static class SnsProtocol
{
    public static readonly QueryProtocol Query = new("Amazon.SimpleNotificationService", "2010-03-31", SnsErrors.ToException);
}
