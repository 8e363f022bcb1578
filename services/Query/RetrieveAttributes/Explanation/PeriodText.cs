using System.Globalization;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Says which periods are meant, before the data is looked at.</summary>
internal static class PeriodText
{
    public static string Of(PeriodPhrase phrase) => phrase switch
    {
        PeriodPhrase.Quarters { From: null, To: null } => "any day",
        PeriodPhrase.Quarters { From: null, To: { } to } => $"up to {Day(to)}",
        PeriodPhrase.Quarters { From: { } from, To: null } => $"from {Day(from)} on",
        PeriodPhrase.Quarters { From: { } from, To: { } to } => from.Fine == to.Fine ? Day(from) : $"{Day(from)} to {Day(to)}",
        PeriodPhrase.Yearless yearless => string.Create(CultureInfo.InvariantCulture, $"quarter {yearless.Number} of a year that is not said"),
        PeriodPhrase.Last last => string.Create(CultureInfo.InvariantCulture, $"last {last.Count}"),
        PeriodPhrase.First first => string.Create(CultureInfo.InvariantCulture, $"first {first.Count}"),
        PeriodPhrase.Unclear => "last of what is not said",
        _ => phrase.GetType().Name.ToLowerInvariant(),
    };

    private static string Day(Edge edge) => edge.Fine.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
