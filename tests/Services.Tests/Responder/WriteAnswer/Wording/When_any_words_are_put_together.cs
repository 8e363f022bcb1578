using Ccar.Messaging.Responder.WriteAnswer.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer.Wording;

public sealed class When_any_words_are_put_together
{
    private static readonly FigureGate Gate = new(Answers.Named("small runs"));
    private static readonly Dictionary<string, string> Own = new() { ["run001"] = "$10.00", ["run002"] = "$20.00" };
    private static readonly string[] Figures = [.. Own.Values];

    // Words that say something untrue beside any exact figure, or of a single one.
    private static readonly string[] Untrue =
    [
        "quarter", "half", "within", "between", "by", "each run", "both runs", "two runs", "runs", "over", "above", "below", "nearly", "exceeding", "fell", "rose",
    ];

    private static readonly string[] Harmless = ["a", "the", "of", "in", "is", "at", "has", "it", "and", "while", "total", "balance", "with", "to", "from", ",", ":"];

    private static Gen<string[]> Pieces =>
        from length in Gen.Choose(2, 8)
        from pieces in Gen.Frequency(
            (4, Gen.Elements(Figures)), (4, Gen.Elements(Own.Keys.ToArray())), (5, Gen.Elements(Harmless)), (1, Gen.Elements([.. Untrue, "under"]))).ListOf(length)
        select pieces.ToArray();

    [Fact]
    public void Only_what_is_true_however_it_is_read_goes_out()
    {
        var accepted = 0;

        Prop.ForAll(Pieces.ToArbitrary(), pieces =>
        {
            var isAccepted = Gate.Check($"Run001 has $10.00. {string.Join(' ', pieces)}. Run002 has $20.00.").IsAccepted;
            accepted += isAccepted && pieces.Intersect(Figures).Any() ? 1 : 0;
            return !isAccepted || IsTrue(pieces);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

        Assert.NotEqual(0, accepted);
    }

    // The sentence before is of run001, so that is what a sentence without a run is about.
    private static bool IsTrue(string[] pieces)
    {
        string[] said = [.. pieces.Where(piece => Figures.Contains(piece) || Own.ContainsKey(piece))];
        var labels = said.Where(Own.ContainsKey).Distinct().ToList();
        return !said.Intersect(Figures).Any()
            || (!pieces.Intersect(Untrue).Any()
                && !pieces.Zip(pieces.Skip(1)).Any(pair => pair.First == "under")
                && (labels.Count < 2 ? IsAllOf(labels.FirstOrDefault("run001"), said) : IsInPlace(said) || IsInPlace([.. said.Reverse()])));
    }

    private static bool IsAllOf(string label, string[] said) => said.All(piece => piece == label || piece == Own[label]);

    // Each figure follows its own run, and each run has one.
    private static bool IsInPlace(string[] said) =>
        Own.ContainsKey(said[0])
        && Figures.Contains(said[^1])
        && said.Index().Where(piece => Figures.Contains(piece.Item)).All(figure => Own[said.Take(figure.Index).Last(Own.ContainsKey)] == figure.Item);
}
