using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>What percent can and cannot say of the figures they are of.</summary>
internal static class PercentNotes
{
    private static readonly string Decimals = ExactPercent.Decimals.ToString(CultureInfo.InvariantCulture);

    public static IEnumerable<string> Of(AnswerFacts facts) => facts.How switch
    {
        { InPercent: true } => OfChanges(facts),
        { ShareOf: not null } => OfShares(facts.Figures.Figures.Rows),
        _ => [],
    };

    private static IEnumerable<string> OfChanges(AnswerFacts facts)
    {
        List<Figure> figures = [.. facts.Figures.Figures.Rows, .. facts.Figures.Figures.Totals];
        yield return $"Percent changes are rounded to {Decimals} decimals.";
        if (!facts.IsOneSentence && figures.Exists(figure => figure.Value is null))
        {
            yield return "There is no percent change from zero, or from nothing.";
        }

        if (figures.Exists(figure => figure.Compared is { From: < 0 }))
        {
            yield return "From a negative value a rise is a negative percent.";
        }
    }

    private static IEnumerable<string> OfShares(IReadOnlyList<Figure> shares)
    {
        yield return $"Shares are rounded to {Decimals} decimals.";
        if (shares.Any(share => share.Value is null))
        {
            yield return "There is no share of a total of zero, or of nothing.";
        }

        if (shares.Any(share => share.Value is < 0 or > 100))
        {
            yield return "The total adds amounts of both signs, so a share can be below 0 or above 100 %.";
        }
    }
}
