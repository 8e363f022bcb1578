using System.Globalization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Responder.WriteAnswer.Wording;
using Ccar.Messaging.Services.Tests.Query;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer.Wording;

public sealed class When_any_figures_are_phrased
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static Gen<decimal> Amounts =>
        from magnitude in Gen.Elements(1, 100, 100_000, 100_000_000)
        from cents in Gen.Choose(-2_000_000_000, 2_000_000_000)
        select cents * (decimal)magnitude / 100m;

    private static Gen<AnswerFacts> PerRun =>
        from count in Gen.Choose(1, 4)
        from amounts in Amounts.ListOf(count)
        from combine in Gen.Elements(true, false)
        select OfRuns([.. amounts], combine);

    private static Gen<AnswerFacts> PerGroup =>
        from runs in Gen.Choose(1, 3)
        from groups in Gen.Choose(1, 4)
        from amounts in Amounts.ListOf(runs * groups)
        from combine in Gen.Elements(true, false)
        select OfGroups([.. amounts], groups, combine);

    private static Gen<AnswerFacts> Any => Gen.OneOf(PerRun, PerGroup);

    /// <summary>How a careful model writes: the figure, then its run; exact, or rounded to three digits.</summary>
    private static string[] Phrasings(AnswerFacts facts) =>
    [
        TemplateWriter.Body(facts),
        string.Join('\n', facts.Figures.Figures.Rows.Select(figure => $"- {Labels(facts, figure)}: {FigureFormat.Show(figure.Value, "USD")}")),
        string.Join(", ", facts.Figures.Figures.Rows.Select(figure => $"{Labels(facts, figure)} {Rounded(figure.Value!.Value)}")) + ".",
    ];

    [Fact]
    public void The_truth_goes_out_exact_or_rounded() =>
        Prop.ForAll(Any.ToArbitrary(), facts => Phrasings(facts).All(text => Check(facts, text))).Check(Often);

    [Fact]
    public void Any_digit_of_any_figure_counts() => Prop.ForAll(
        Any.ToArbitrary(),
        Gen.Choose(0, 2).ToArbitrary(),
        Gen.Choose(0, int.MaxValue).Two().ToArbitrary(),
        (facts, phrasing, choice) => !Check(facts, WithOtherDigit(facts, Phrasings(facts)[phrasing], choice.Item1, 1 + (choice.Item2 % 9)))).Check(Often);

    [Fact]
    public void Figures_do_not_change_places() => Prop.ForAll(
        Any.Where(facts => facts.Figures.Figures.Rows.Count > 1).ToArbitrary(),
        Gen.Choose(0, 2).ToArbitrary(),
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (facts, phrasing, choice) => IsSame(facts, choice) || !Check(facts, Phrasings(Swapped(facts, choice))[phrasing])).Check(Often);

    [Fact]
    public void The_sign_counts() => Prop.ForAll(
        Any.ToArbitrary(),
        Gen.Choose(0, 2).ToArbitrary(),
        (facts, phrasing) => facts.Figures.Figures.Rows.All(figure => figure.Value == 0) || !Check(facts, Phrasings(With(facts, rows => [.. rows.Select(row => row with { Value = -row.Value })]))[phrasing]))
        .Check(Often);

    [Fact]
    public void Any_text_at_all_is_read_to_its_end() => Prop.ForAll<string>(text => new FigureGate(Answers.Named("two runs")).Check(text ?? "") is { IsAccepted: false }).Check(Often);

    private static bool Check(AnswerFacts facts, string text) => new FigureGate(facts).Check(text).IsAccepted;

    private static string Labels(AnswerFacts facts, Figure figure) =>
        string.Join(' ', facts.Figures.Figures.KeyColumns.Select(column => figure.Keys.GetValueOrDefault(column, "combined")));

    private static string Rounded(decimal value) => Math.Abs(value) switch
    {
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{(value < 0 ? "-" : "")}${Math.Round(Math.Abs(value) / 1_000_000, 2, MidpointRounding.AwayFromZero):0.00} million"),
        _ => FigureFormat.Show(value, "USD"),
    };

    // Digits of amounts alone, of which the mantissa tells: those of names are names.
    private static string WithOtherDigit(AnswerFacts facts, string text, int choice, int step)
    {
        var digits = AmountDigits(text).ToList();
        var at = digits[choice % digits.Count];
        var other = (char)('0' + ((text[at] - '0' + step) % 10));
        return facts.Figures.Figures.Rows.Count == 0 ? text : text[..at] + other + text[(at + 1)..];
    }

    private static IEnumerable<int> AmountDigits(string text)
    {
        var isAmount = false;
        for (var i = 0; i < text.Length; i++)
        {
            isAmount = text[i] == '$' || (isAmount && (char.IsAsciiDigit(text[i]) || text[i] is ',' or '.'));
            if (isAmount && char.IsAsciiDigit(text[i]))
            {
                yield return i;
            }
        }
    }

    private static bool IsSame(AnswerFacts facts, int choice)
    {
        var (first, second) = Pair(facts, choice);
        return Rounded(facts.Figures.Figures.Rows[first].Value!.Value) == Rounded(facts.Figures.Figures.Rows[second].Value!.Value);
    }

    private static AnswerFacts Swapped(AnswerFacts facts, int choice) => With(facts, rows =>
    {
        var (first, second) = Pair(facts, choice);
        var swapped = rows.ToArray();
        (swapped[first], swapped[second]) = (rows[first] with { Value = rows[second].Value }, rows[second] with { Value = rows[first].Value });
        return swapped;
    });

    private static (int First, int Second) Pair(AnswerFacts facts, int choice)
    {
        var count = facts.Figures.Figures.Rows.Count;
        var first = choice % count;
        return (first, (first + 1 + (choice / count % (count - 1))) % count);
    }

    private static AnswerFacts With(AnswerFacts facts, Func<IReadOnlyList<Figure>, IReadOnlyList<Figure>> change) =>
        facts with { Figures = facts.Figures with { Figures = facts.Figures.Figures with { Rows = change(facts.Figures.Figures.Rows) } } };

    private static AnswerFacts OfRuns(decimal[] amounts, bool combine) => Answers.Facts(
        Attributes.Total() with { CombineRuns = combine },
        Results.PerRun([.. amounts.Select((amount, i) => ($"run{i + 1:000}", (decimal?)amount))]),
        [.. amounts.Select((_, i) => $"run{i + 1:000}")]);

    private static AnswerFacts OfGroups(decimal[] amounts, int groups, bool combine) => Answers.Facts(
        Answers.Groups() with { CombineRuns = combine },
        Results.PerBusiness([.. amounts.Select((amount, i) => ($"run{(i / groups) + 1:000}", $"DESK {(char)('P' + (i % groups))}", (decimal?)amount))]),
        [.. amounts.Select((_, i) => $"run{(i / groups) + 1:000}").Distinct()]);
}
