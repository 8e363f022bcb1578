using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Responder.WriteAnswer.Wording;
using Ccar.Messaging.Services.Tests.Query;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer.Wording;

public sealed class When_a_text_is_checked
{
    public static IEnumerable<object[]> TrueTexts => Accepted.Texts.Select(text => new object[] { text.Answer, text.Text });

    public static IEnumerable<object[]> WrongTexts => Refused.Texts.Select(text => new object[] { text.Answer, text.Text, text.Word });

    public static TheoryData<string> Names => [.. Answers.Names];

    [Theory]
    [MemberData(nameof(TrueTexts))]
    public void What_is_true_and_clear_goes_out(string answer, string text) => Assert.Null(Check(answer, text).Refusal);

    [Theory]
    [MemberData(nameof(WrongTexts))]
    public void Anything_else_is_refused_by_its_word(string answer, string text, string word)
    {
        var refusal = Check(answer, text).Refusal;

        Assert.NotNull(refusal);
        Assert.Contains($"'{word}", refusal.Replace("' ", "'", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_templates_own_text_passes(string answer) => Assert.Null(Check(answer, TemplateWriter.Body(Answers.Named(answer))).Refusal);

    [Theory]
    [InlineData("A quarter of $5.00 is in spring. Summer has $6.00. Autumn has $7.00.", "quarter")]
    [InlineData("Three quarters:\nSpring has $5.00. Summer has $6.00. Autumn has $7.00.", "Three")]
    public void A_column_called_quarter_is_no_fraction(string text, string word)
    {
        var rows = new[] { "SPRING", "SUMMER", "AUTUMN" }.Select((period, i) => new ResultRow(["run001", period], [5m + i]));
        var facts = Answers.Facts(Attributes.Total("quarter"), new ResultTable(["run_id", "quarter"], ["total_balance"], [.. rows]), "run001");

        Assert.True(new FigureGate(facts).Check("Spring has $5.00. Summer has $6.00. Autumn has $7.00.").IsAccepted);
        Assert.StartsWith($"'{word}'", new FigureGate(facts).Check(text).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    public void Nothing_is_no_text(string text) => Assert.False(Check("one run", text).IsAccepted);

    [Fact]
    public void A_text_that_is_too_long_is_refused()
    {
        const string answer = "The total balance is $2,305,329,380.00.";

        Assert.True(Check("one run", answer.PadRight(FigureGate.LongestText)).IsAccepted);
        Assert.False(Check("one run", answer.PadRight(FigureGate.LongestText + 1)).IsAccepted);
    }

    private static GateVerdict Check(string answer, string text) => new FigureGate(Answers.Named(answer)).Check(text);
}
