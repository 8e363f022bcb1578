using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>What an answer rests on, in a few labelled lines.</summary>
internal static class ReceiptSummary
{
    public static IEnumerable<(string Label, string Text)> Of(Answered answer, DataPlace data)
    {
        var show = $"ccar show {answer.QuestionId}{data.OptionToGive}";
        return
        [
            .. Settled(answer),
            .. Line("Read as", "; ", answer.Receipt?.Understanding?.Words.Select(word => $"{word.Words} → {word.Meaning}")),
            .. Line("Rests on", "; ", answer.Receipt?.Files.Select(file => $"{file.Cycle} {file.Scenario} {file.RunId} ({file.Rows} rows)")),
            .. AllFigures(answer, show),
            ("Details", show),
        ];
    }

    private static (string Label, string Text)[] Settled(Answered answer) => answer is { InReplyTo: { } earlier, Option: { } option }
        ? [("Asked", answer.Question), ("Reply to", string.Create(CultureInfo.InvariantCulture, $"{earlier}, option {option}"))]
        : [];

    // A long table in the text ends with how many of the figures it shows.
    private static (string Label, string Text)[] AllFigures(Answered answer, string show) =>
        answer.Figures is { } figures && answer.Text.Contains($"of {figures.RowCount} figures shown)", StringComparison.Ordinal)
            ? [("Figures", string.Create(CultureInfo.InvariantCulture, $"all {figures.RowCount:N0}: {show} --json"))]
            : [];

    private static (string Label, string Text)[] Line(string label, string separator, IEnumerable<string>? parts) =>
        string.Join(separator, parts ?? []) is { Length: > 0 } text ? [(label, text)] : [];
}
