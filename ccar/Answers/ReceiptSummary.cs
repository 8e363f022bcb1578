using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>What an answer rests on, in a few labelled lines.</summary>
internal static class ReceiptSummary
{
    public static IEnumerable<(string Label, string Text)> Of(Answered answer)
    {
        var understood = answer.Receipt?.Understanding;
        return
        [
            .. Line("Read as", "; ", understood?.Words.Select(word => $"{word.Words} → {word.Meaning}")),
            .. Line("Assumed", " ", understood?.Assumptions),
            .. Line("Note", " ", understood?.Warnings),
            .. Line("Rests on", "; ", answer.Receipt?.Files.Select(file => $"{file.Cycle} {file.Scenario} {file.RunId} ({file.Rows} rows)")),
            ("Details", $"ccar show {answer.QuestionId}"),
        ];
    }

    private static (string Label, string Text)[] Line(string label, string separator, IEnumerable<string>? parts) =>
        string.Join(separator, parts ?? []) is { Length: > 0 } text ? [(label, text)] : [];
}
