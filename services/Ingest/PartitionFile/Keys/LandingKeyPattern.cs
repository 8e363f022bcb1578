using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Reads cycle, scenario, run and table off the key of a landed file, and says where the file is filed.</summary>
public sealed partial class LandingKeyPattern(IOptions<LandingKeyOptions> options)
{
    private static readonly string[] HiveKeys = ["cycle", "scenario", "run_id"];
    private readonly Regex _pattern = Compile(options.Value.Pattern);

    internal static IReadOnlyList<string> Groups { get; } = [.. HiveKeys, "table"];

    /// <summary>What the key tells; null when it does not match or a part is not of <c>[A-Za-z0-9_.-]+</c>.</summary>
    public LandingKey? Parse(string key)
    {
        var match = _pattern.Match(key);
        if (!match.Success || !Groups.All(name => IsSafe(match.Groups[name].Value)))
        {
            return null;
        }

        var partition = new PartitionId(Name(match, "table"), Name(match, "cycle"), Name(match, "scenario"), Name(match, "run_id"));
        return new LandingKey(partition, FiledKey(key, [.. HiveKeys.Select(name => match.Groups[name])]));
    }

    internal static Regex Compile(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool IsSafe(string part) => part is not ("." or "..") && SafePart().IsMatch(part);

    private static string FiledKey(string key, Group[] parts)
    {
        if (!Array.TrueForAll(parts, part => IsWholeSegment(key, part)))
        {
            var file = key.LastIndexOf('/') + 1;
            return $"{key[..file]}{string.Concat(parts.Select(part => $"{Hive(part)}/"))}{key[file..]}";
        }

        foreach (var part in parts.OrderByDescending(part => part.Index))
        {
            key = key.Remove(part.Index, part.Length).Insert(part.Index, Hive(part));
        }

        return key;
    }

    // Two spellings of a name are one name: as two partitions they would both answer to it.
    private static string Name(Match match, string group) => match.Groups[group].Value.ToLowerInvariant();

    private static string Hive(Group part) => $"{part.Name}={part.Value.ToLowerInvariant()}";

    private static bool IsWholeSegment(string key, Group part) =>
        (part.Index == 0 || key[part.Index - 1] == '/') && part.Index + part.Length < key.Length && key[part.Index + part.Length] == '/';

    [GeneratedRegex("^[A-Za-z0-9_.-]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex SafePart();
}
