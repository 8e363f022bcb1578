using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_word_is_misspelled
{
    [Theory]
    [InlineData("retail")]
    [InlineData("funds")]
    [InlineData("hedge")]
    [InlineData("lent")]
    [InlineData("notes")]
    [InlineData("bonds")]
    [InlineData("tranche")]
    [InlineData("private")]
    [InlineData("foreign")]
    [InlineData("domestic")]
    [InlineData("secured")]
    [InlineData("insured")]
    [InlineData("pension")]
    [InlineData("legacy")]
    [InlineData("shipping")]
    [InlineData("metals")]
    [InlineData("grain")]
    [InlineData("loaned")]
    [InlineData("tested")]
    [InlineData("banker")]
    [InlineData("reporter")]
    [InlineData("granted")]
    [InlineData("stranded")]
    [InlineData("placed")]
    [InlineData("written")]
    [InlineData("due")]
    public async Task A_word_that_narrows_is_not_mended_into_one_that_is_passed_over(string word) =>
        Assert.Equal(AnswerOutcome.ClarificationNeeded, (await Asking.Stopped($"{word} assets in 2023Q4, run 1")).Outcome);

    [Theory]
    [InlineData("Assests in 2023Q4, run 1", "sum")]
    [InlineData("Assets per busines in 2023Q4, run 1", "sum; by business")]
    [InlineData("Averge asset row in 2023Q4, run 1", "avg")]
    public async Task What_tells_something_is_mended(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));
}
