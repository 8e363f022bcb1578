using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Responder.WriteAnswer.Wording;

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
