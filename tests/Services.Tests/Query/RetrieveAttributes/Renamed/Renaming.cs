using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>The same questions about the same figures, with nothing called as it was: no name of the data, of the glossary, of a run or a cycle is left.</summary>
internal sealed class Renaming
{
    private readonly LandedQuestions _asked;
    private readonly RenamedWords _words;
    private readonly Regex _names;
    private readonly Dictionary<string, string> _initials;

    public Renaming(LandedQuestions asked, int seed)
    {
        _asked = asked;
        var names = asked.Reports.SelectMany(r => r.Values.Where(IsRenamed).SelectMany(v => v.Value)).Concat(asked.Glossary.Select(t => t.Term)).Distinct().ToList();
        _words = new RenamedWords(names, seed);
        _names = new Regex($@"\b(?:{string.Join('|', names.OrderByDescending(n => n.Length).Select(n => Regex.Escape(n).Replace(@"\ ", "[ -]")))})(?:es|s)?\b", RegexOptions.IgnoreCase);
        _initials = names.Where(n => n.Split(' ').Length > 2).DistinctBy(Initials).ToDictionary(Initials, n => Initials(_words.Name(n)));
    }

    public LandedQuestions Renamed() => new(
        [.. _asked.Questions.Select(Renamed)],
        [.. _asked.Reports.Select(Renamed)],
        [.. _asked.Glossary.Select(t => new GlossaryTerm(_words.Name(t.Term), t.Column, Value(t.Value)))]);

    public string Question(string text)
    {
        var renamed = new List<string>();
        var at = 0;
        foreach (Match name in _names.Matches(text))
        {
            renamed.Add(_words.Loose(text[at..name.Index]));
            renamed.Add(_words.Name(name.Value));
            at = name.Index + name.Length;
        }

        var whole = string.Concat([.. renamed, _words.Loose(text[at..])]);
        return RenamedNumbers.In(Regex.Replace(whole, @"\b[A-Z]{3,6}\b", m => _initials.GetValueOrDefault(m.Value, m.Value)));
    }

    private ExpectedReading Renamed(ExpectedReading expected) => expected with
    {
        Question = Question(expected.Question),
        Attributes = expected.Attributes.ValueKind == JsonValueKind.Object ? JsonSerializer.SerializeToElement(Renamed(JsonNode.Parse(expected.Attributes.GetRawText()))) : default,
    };

    private LandedReport Renamed(LandedReport report) => report with
    {
        Cycle = RenamedNumbers.In(report.Cycle),
        Run = RenamedNumbers.In(report.Run),
        Values = report.Values.ToDictionary(v => v.Key, v => IsRenamed(v) ? [.. v.Value.Select(Value).Order(StringComparer.Ordinal)] : v.Value),
    };

    /// <summary>Values stand in upper case, as in the data; keywords of the attributes and scenarios do not, and stay.</summary>
    private JsonNode? Renamed(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, Renamed(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Renamed)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Value(value.GetValue<string>()),
        null => null,
        _ => node.DeepClone(),
    };

    private string Value(string value) => RenamedNumbers.In(value.Any(char.IsLower) ? value : _words.Name(value));

    private static bool IsRenamed(KeyValuePair<string, IReadOnlyList<string>> column) => column.Key is not ("period_id" or "balance");

    private static string Initials(string name) => string.Concat(name.Split(' ').Select(w => char.ToUpperInvariant(w[0])));
}
