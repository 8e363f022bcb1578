using System.Text;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Faults;

/// <summary>Plays a rule.</summary>
internal static class FaultyAnswer
{
    private const string Page = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    /// <summary>What is answered instead of asking the service; null when it is asked.</summary>
    public static Answer? Instead(FaultRule? rule, IProtocol protocol) => rule?.Kind switch
    {
        FaultKind.Error => protocol.Write(new AwsException(rule.Code, rule.Message, rule.Status) { Members = rule.Members }),
        FaultKind.Html => Text("text/html", Page, rule.Status == 400 ? 502 : rule.Status),
        FaultKind.Scripted => Text("application/json", rule.Body, rule.Status == 400 ? 200 : rule.Status),
        _ => null,
    };

    private static Answer Text(string contentType, string body, int status) =>
        new() { Status = status, Headers = { ["Content-Type"] = contentType }, Body = Encoding.UTF8.GetBytes(body), Error = status == 200 ? null : "Scripted" };
}
