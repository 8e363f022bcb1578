using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>Runs and cycles under other names and numbers, in their old order; and other account codes.</summary>
internal static partial class RenamedNumbers
{
    private const string Noun = "(?<noun>run|cycle)(?<between>s? ?)";
    private static readonly string[] Spoken = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly Dictionary<string, int> Shifts = new() { ["run"] = 3, ["cycle"] = 5 };
    private static readonly Dictionary<string, string> Prefixes = new() { ["run"] = "brun", ["cycle"] = "tovik" };

    /// <summary>run001 is another name, "run 1" another number.</summary>
    public static string In(string text) => Said().Replace(Mentions().Replace(Codes().Replace(text, Code), Mention), said =>
        said.Groups["noun"].Value + said.Groups["between"].Value + Spoken[Array.IndexOf(Spoken, said.Groups["number"].Value) + Shifts[said.Groups["noun"].Value]]);

    private static string Mention(Match mention)
    {
        var noun = "";
        return Numbers().Replace(mention.Value, number =>
        {
            noun = number.Groups["noun"].Success ? number.Groups["noun"].Value.ToLowerInvariant() : noun;
            var digits = number.Groups["digits"].Value;
            var shifted = (int.Parse(digits, CultureInfo.InvariantCulture) + Shifts[noun]).ToString($"D{digits.Length}", CultureInfo.InvariantCulture);
            var isName = number.Groups["noun"].Success && number.Groups["between"].Length == 0;
            return (isName ? Prefixes[noun] : number.Groups["noun"].Value) + number.Groups["between"].Value + shifted;
        });
    }

    private static string Code(Match code) => "K" + string.Concat(code.Groups["digits"].Value.Select(d => (char)('0' + ((((d - '0') * 7) + 4) % 10))));

    [GeneratedRegex(@"\bU(?<digits>\d+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Codes();

    [GeneratedRegex(@"\b(?:run|cycle)s? ?\d+(?:(?:, and |, or |, | and | or | plus | ?- ?| to | through | & | vs )(?:(?:run|cycle)s? ?)?\d{1,3}\b(?!\d|Q))*", RegexOptions.IgnoreCase)]
    private static partial Regex Mentions();

    [GeneratedRegex($@"(?:{Noun})?(?<digits>\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex($@"\b{Noun}(?<number>one|two|three|four|five)\b")]
    private static partial Regex Said();
}
