using System.Text.RegularExpressions;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>Method and path of an operation.</summary>
/// <param name="Method">The method.</param>
/// <param name="Template">The path, with <c>{labels}</c>.</param>
internal sealed record HttpBinding(string Method, string Template)
{
    private readonly Regex _path = new(@"\A" + Regex.Replace(Regex.Escape(Template), @"\\\{(\w+)}", "(?<$1>[^/]+)") + @"\z", RegexOptions.CultureInvariant);

    /// <summary>The labels of a path as sent, decoded; null when it is another operation's.</summary>
    public IReadOnlyDictionary<string, string>? Match(string method, string path)
    {
        var match = _path.Match(path);
        return method == Method && match.Success
            ? match.Groups.Values.Skip(1).ToDictionary(group => group.Name, group => Uri.UnescapeDataString(group.Value))
            : null;
    }
}
