using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Deploy.Tests.Policies;

/// <summary>A statement of an IAM policy without conditions and negations.</summary>
internal sealed record Statement(string Sid, bool Allows, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources)
{
    private static readonly string[] Known = ["Sid", "Effect", "Action", "Resource"];

    public static Statement Of(JsonObject statement)
    {
        Assert.Empty(statement.Select(one => one.Key).Except(Known));
        return new Statement((string?)statement[nameof(Sid)] ?? "", (string)statement["Effect"]! == "Allow", Texts(statement["Action"]), Texts(statement["Resource"]));
    }

    /// <summary>Whether it is about the call.</summary>
    public bool Matches(string action, string resource) =>
        Actions.Any(pattern => Like(pattern, action, ignoreCase: true)) && Resources.Any(pattern => Like(pattern, resource, ignoreCase: false));

    /// <summary>IAM's wildcards: an asterisk for any text, a question mark for any character.</summary>
    public static bool Like(string pattern, string text, bool ignoreCase) => Regex.IsMatch(
        text,
        $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal)}$",
        (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None) | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static List<string> Texts(JsonNode? node) => node is JsonArray list ? [.. list.Select(one => (string)one!)] : [(string)node!];
}
