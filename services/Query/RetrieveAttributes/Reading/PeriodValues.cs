namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The values of a period column that a phrase stands for.</summary>
internal static class PeriodValues
{
    public static IReadOnlyList<string> Of(PeriodPhrase phrase, PeriodCalendar calendar) => phrase switch
    {
        PeriodPhrase.Moment moment => calendar.At(moment),
        PeriodPhrase.Quarters quarters => calendar.Within(quarters.From, quarters.To),
        PeriodPhrase.Yearless yearless => [.. calendar.Entries.Where(e => Quarter.Of(e.From) == Quarter.Of(e.To) && Quarter.Of(e.From).Number == yearless.Number).Select(e => e.Value)],
        PeriodPhrase.Last last => [.. calendar.Values.TakeLast(last.Count)],
        PeriodPhrase.First first => [.. calendar.Values.Take(first.Count)],
        PeriodPhrase.All => [.. calendar.Values],
        _ => [],
    };
}
