using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws.Query;

namespace Amazon.SimpleNotificationService.Operations;

internal static class Tags
{
    public static void Write(QueryForm form, Tag tag)
    {
        form.Required("Key", tag.Key);
        form.Text("Value", tag.Value ?? "");
    }
}
