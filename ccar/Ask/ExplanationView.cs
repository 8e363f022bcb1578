using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Shows people how a question is read.</summary>
internal sealed class ExplanationView(Terminal terminal)
{
    public void Write(Explanation explanation)
    {
        terminal.Heading(explanation.Question);
        foreach (var table in explanation.Tables)
        {
            WriteTable(table);
        }

        terminal.Line();
        WriteOutcome(explanation);
        if (explanation.Attributes is { } attributes)
        {
            terminal.Verbatim(Encoding.UTF8.GetString(StoreJson.Write(attributes)));
        }
    }

    private void WriteTable(ExplainedTable table)
    {
        terminal.Line();
        terminal.Heading($"Table {table.Table}{(table.Chosen ? "" : ", whose reading is not taken")}");
        foreach (var mended in table.Words.Where(word => word.Text.All(char.IsLetter) && !word.ReadAs.Equals(word.Text, StringComparison.OrdinalIgnoreCase)))
        {
            terminal.Quiet($"'{mended.Text}' is read as '{mended.ReadAs}'.");
        }

        terminal.Table(["Words", "Kind", "May stand for", "Taken"], table.Mentions.Select(Cells));
        foreach (var word in table.Unexplained)
        {
            terminal.Bad($"Nothing is known of '{word}'.");
        }

        terminal.Line();
        terminal.Table(["Step", "What it did"], table.Steps.SelectMany(Lines));
        if (!table.Chosen && table.Stopped is { } stopped)
        {
            terminal.Quiet(stopped);
        }
    }

    private static IReadOnlyList<string> Cells(ExplainedMention mention) =>
        [mention.Words, mention.Kind, string.Join(" | ", mention.Meanings), mention.Chosen ? "yes" : "no"];

    /// <summary>One line for each thing a step did, the step's name on the first.</summary>
    private static IEnumerable<IReadOnlyList<string>> Lines(ExplainedStep step)
    {
        var did = step.Stopped is { } stopped ? step.Took.Append($"stops: {stopped}") : step.Took;
        return did.DefaultIfEmpty("-").Select((line, at) => (IReadOnlyList<string>)[at == 0 ? step.Name : "", line]);
    }

    private void WriteOutcome(Explanation explanation)
    {
        switch (explanation.Outcome)
        {
            case AnswerOutcome.Answered:
                terminal.Good("Understood. This would be computed:");
                break;
            case AnswerOutcome.ClarificationNeeded:
                terminal.Heading($"Would be asked back ({explanation.Reason}): {explanation.Sentence}");
                break;
            default:
                terminal.Bad($"Would be refused ({explanation.Reason}): {explanation.Sentence}");
                break;
        }

        foreach (var (index, option) in explanation.Options.Index())
        {
            terminal.Line($"  {index + 1}. {option}");
        }
    }
}
