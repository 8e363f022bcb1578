using System.Text;
using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>What the names of a header must keep to.</summary>
internal static partial class HeaderRules
{
    private const int MaxNameLength = 255;

    /// <summary>The names as the product writes them.</summary>
    /// <exception cref="RefusedLandingException">A name is empty, too long, stands twice or is a partition key's.</exception>
    public static IReadOnlyList<string> Check(IReadOnlyList<string> header)
    {
        var names = header.Select(DefinitionRules.Normal).ToList();
        if (names.FindIndex(name => name.Length is 0 or > MaxNameLength || name.Any(char.IsControl)) is >= 0 and var unusable)
        {
            throw new RefusedLandingException(
                RejectionReason.LayoutNotRecognised,
                $"Column {unusable + 1} of the header is named {ShownText.Value(header[unusable])}. "
                    + $"Give every column a name of 1 to {MaxNameLength} printable characters.");
        }

        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(name => name.Count() > 1) is { } twice)
        {
            throw new RefusedLandingException(
                RejectionReason.DuplicateColumns, $"Column {ShownText.Value(twice.Key)} stands {twice.Count()} times in the header. Rename or remove it.");
        }

        return names.Find(DefinitionRules.PartitionKeys.Contains) is { } key
            ? throw new RefusedLandingException(
                RejectionReason.PartitionKeyColumn, $"Column '{key}' is named like a partition key, which comes from the file's path. Remove or rename it.")
            : names;
    }

    /// <summary>True when the first line has numbers wherever the second has; years do not count, because tables are headed with them.</summary>
    public static bool LooksLikeData(CsvSample sample)
    {
        var first = sample.First.Take(sample.Columns).ToList();
        return first.Exists(name => IsNumber(name) && !Year().IsMatch(name.Trim()))
            && (sample.Rows.Count == 1 || first.Zip(sample.Rows[1]).All(cell => IsNumber(cell.First) || !IsNumber(cell.Second)));
    }

    /// <summary>True for a name that no unknown delimiter can be hidden in.</summary>
    public static bool IsSimpleName(string name) => SimpleName().IsMatch(name.Trim());

    private static bool IsNumber(string cell) => NumberText.Read(Encoding.UTF8.GetBytes(cell), out _) == NumberProblem.None;

    [GeneratedRegex("^(?:19|20|21)[0-9]{2}$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_ .%()$#/-]*$")]
    private static partial Regex SimpleName();
}
