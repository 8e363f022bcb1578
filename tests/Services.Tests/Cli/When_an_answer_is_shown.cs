using Ccar.Messaging.Cli;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_an_answer_is_shown
{
    private static readonly string NamedFolder = OperatingSystem.IsWindows() ? "\"some folder\"" : "'some folder'";

    [Fact]
    public void Text_and_receipt_stand_on_lines_of_their_own()
    {
        var lines = Show(StoredAnswers.Full("x")).Split('\n').Select(line => line.Trim()).ToList();

        Assert.Contains("The total balance across run001 and run002 is $2,305,329.38.", lines);
        Assert.Contains("Read as    asset → level_2 = U10000000 (glossary)", lines);
        Assert.Contains("Rests on   cycle3 internal_baseline run001 (480 rows)", lines);
        Assert.Contains($"Details    ccar show {Guid.Empty} --data {NamedFolder}", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Figures", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_leaves_figures_out_says_where_they_are()
    {
        var shown = Show(StoredAnswers.Full("x") with { Text = "Totals:\n(2 of 3 figures shown)" });

        Assert.Contains($"Figures    all 3: ccar show {Guid.Empty} --data {NamedFolder} --json", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_numbered() => Assert.Contains("2. Total assets in 2024Q4", Show(StoredAnswers.To("ambiguous x")), StringComparison.Ordinal);

    [Theory]
    [InlineData("forbidden", "Refused (OutOfScope): This is how OutOfScope reads.")]
    [InlineData("broken", "Failed (EngineFailed): This is how EngineFailed reads.")]
    [InlineData("unknown", "This is how NoSuchValue reads.")]
    public void Other_outcomes_say_why(string question, string line) => Assert.Contains(line, Show(StoredAnswers.To(question)), StringComparison.Ordinal);

    [Fact]
    public void Control_characters_and_markup_are_harmless()
    {
        var shown = Show(StoredAnswers.Full("x") with { Text = "a\u001b[2Jb [red]c[/] \a" });

        Assert.Contains("a [2Jb [red]c[/]", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_wraps_in_a_pipe()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 500));

        Assert.Contains(text, Show(StoredAnswers.Full("x") with { Text = text }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_too_wide_for_the_terminal_keeps_every_cell_whole()
    {
        using var writer = new StringWriter();
        var cells = Enumerable.Range(0, 9).Select(n => new string((char)('a' + n), 100)).ToList();

        new Terminal(writer, TextWriter.Null, Look.Live).Table([.. cells.Select((_, n) => $"{n}")], [cells]);

        Assert.All(cells, cell => Assert.Contains(cell, writer.ToString(), StringComparison.Ordinal));
    }

    private static string Show(Answered answer)
    {
        using var writer = new StringWriter();
        new AnswerView(new Terminal(writer, TextWriter.Null, Look.Plain), DataPlace.OfFolder(new StorageOptions { Data = "some folder" }, "some folder")).WriteAll(answer);
        return writer.ToString();
    }
}
