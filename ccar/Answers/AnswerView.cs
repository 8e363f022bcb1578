using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>Shows an answer to people.</summary>
internal sealed class AnswerView(Terminal terminal, DataPlace data)
{
    /// <summary>Text, options and what it rests on.</summary>
    public void Write(Answered answer)
    {
        WriteAnswer(answer);
        WriteSummary(answer);
    }

    /// <summary>Everything that is recorded.</summary>
    public void WriteAll(Answered answer)
    {
        terminal.Heading(answer.Question);
        Write(answer);
        WriteSql(answer);
        WriteFiles(answer);
        WriteTimings(answer);
    }

    public void WriteAnswer(Answered answer)
    {
        switch (answer.Outcome)
        {
            case AnswerOutcome.Answered:
                terminal.Good(answer.Text);
                break;
            case AnswerOutcome.ClarificationNeeded:
                terminal.Heading(answer.Text);
                break;
            default:
                terminal.Bad($"{(answer.Outcome == AnswerOutcome.Refused ? "Refused" : "Failed")} ({answer.Reason}): {answer.Text}");
                break;
        }

        WriteOptions(answer);
    }

    /// <summary>What is newer than a recorded answer; it stands beside the record, which stays as it is.</summary>
    public void WriteLater(IReadOnlyList<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            terminal.Heading($"Since then: {sentence}");
        }
    }

    public void WriteSql(Answered answer)
    {
        foreach (var statement in answer.Receipt?.Sql ?? [])
        {
            terminal.Line();
            terminal.Heading("SQL");
            terminal.Verbatim(statement);
        }
    }

    public void WriteFiles(Answered answer)
    {
        if (answer.Receipt?.Files is not { Count: > 0 } files)
        {
            return;
        }

        terminal.Line();
        terminal.Heading("Files");
        foreach (var file in files)
        {
            terminal.Verbatim(file.FiledKey);
            terminal.Quiet(string.Create(CultureInfo.InvariantCulture, $"  {file.Rows:N0} rows, data version {Short(file.DataVersion)}, SHA-256 {Short(file.Sha256)}"));
        }
    }

    public void WriteTimings(Answered answer)
    {
        if (answer.Timings.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Heading($"Where the time went: {Milliseconds(answer.AnsweredAt - answer.AskedAt)} in all");
        terminal.Table(["Stage", "Waited|", "Worked|"], answer.Timings.Select(timing => (IReadOnlyList<string>)
            [timing.Stage, Milliseconds(timing.Waited()), Milliseconds(timing.Worked())]));
    }

    private void WriteOptions(Answered answer)
    {
        foreach (var (index, option) in answer.Options.Index())
        {
            terminal.Line($"  {index + 1}. {option}");
        }

        if (answer.Options.Count > 0)
        {
            terminal.Quiet($"Choose one with ccar ask --reply {answer.QuestionId} --option N{data.OptionToGive}");
        }
    }

    private void WriteSummary(Answered answer)
    {
        terminal.Line();
        foreach (var (label, text) in ReceiptSummary.Of(answer, data))
        {
            terminal.Quiet($"{label,-10} {text}");
        }
    }

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N1} ms");
}
