using System.Globalization;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Says what words may stand for.</summary>
internal static class MentionText
{
    public static string Kind(Mention mention) => mention switch
    {
        Mention.Of names => names.Noun,
        Mention.Word { Cue: Cue.Function or Cue.Noise } => "no meaning",
        _ => mention.GetType().Name.ToLowerInvariant(),
    };

    public static IReadOnlyList<string> Meanings(Mention mention, TableView table) => mention switch
    {
        Mention.Of names => [PickText.Of(names.Pick)],
        Mention.Period period => [PeriodText.Of(period.Phrase)],
        Mention.Lag lag => [string.Create(CultureInfo.InvariantCulture, $"{lag.Quarters} quarters before")],
        Mention.Bound bound => [.. new[] { bound.Threshold, bound.Second }.Select(b => b is null ? null : string.Create(CultureInfo.InvariantCulture, $"{b.Op} {b.Value}")).OfType<string>()],
        Mention.Value value => [.. value.Readings.Select(reading => Text(reading, value.Match))],
        Mention.Column column => [.. column.Columns.Select(c => c.Name)],
        Mention.Table => [table.Name],
        Mention.Scenario scenario => [Listing.Of(scenario.Parts)],
        Mention.Word word => [word.Cue.ToString()],
        Mention.Number number => [number.Quantity.ToString(CultureInfo.InvariantCulture)],
        _ => [],
    };

    private static string Text(ValueReading reading, ValueMatch match)
    {
        var values = reading.Values.Count == 0 ? "nothing that landed" : Listing.Of(reading.Values.Select(v => v.Text));
        var source = reading.Term is null ? "" : ", by the glossary";
        return $"{reading.Column.Name} = {values}{source}{(match == ValueMatch.Partial ? ", in part" : "")}";
    }
}
