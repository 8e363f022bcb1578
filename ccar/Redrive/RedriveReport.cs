using System.Globalization;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary>Tells people and machines what waits and what was moved.</summary>
internal sealed class RedriveReport(Terminal terminal, OutputForm form, RedriveOrder order)
{
    private const int LongestReason = 120;
    private readonly List<RedriveLine> _lines = [];

    public int ExitCode => _lines.Exists(line => line.Outcome == RedriveLine.Failed) ? ExitCodes.Failed : ExitCodes.Answered;

    public void Show(IReadOnlyList<ParkedCount> counts)
    {
        foreach (var count in form == OutputForm.JsonLines ? counts : [])
        {
            terminal.WriteJson(count);
        }

        var waiting = counts.Where(count => ParkedQueues.Places.Any(place => count.Of(place) > 0)).ToList();
        if (waiting.Count == 0)
        {
            terminal.Good($"Nothing is parked beside {(counts.Count == 1 ? counts[0].Queue : $"{counts.Count} queues")}.");
        }
        else if (form == OutputForm.Text)
        {
            terminal.Table(["Queue", "_error|", "_dlq|", "_skipped|"], waiting.Select(count =>
                (IReadOnlyList<string>)[count.Queue, .. ParkedQueues.Places.Select(place => count.Of(place)?.ToString(CultureInfo.InvariantCulture) ?? "-")]));
            terminal.Line();
        }
    }

    public void Add(RedriveLine line)
    {
        _lines.Add(line);
        if (form == OutputForm.JsonLines)
        {
            terminal.WriteJson(line);
        }
    }

    public void Finish(IReadOnlyList<ParkedCount> counts)
    {
        if (_lines.Count > 0 && form == OutputForm.Text)
        {
            terminal.Table(["", "Queue", "From", "Message id", "Since (UTC)", "Message", "About", "Reason"], _lines.Select(Cells));
        }

        foreach (var line in _lines.Where(line => line.Note is not null))
        {
            terminal.Bad($"{line.MessageId}: {line.Note}");
        }

        if (_lines.Count > 0)
        {
            terminal.Line(Summary());
        }

        if (counts.Sum(count => order.Places.Contains("skipped") ? 0 : count.Skipped ?? 0) is > 0 and var skipped)
        {
            terminal.Quiet($"{skipped} messages that nobody understood stay in _skipped. When the workers are newer by now: ccar redrive --from skipped");
        }
    }

    private string Summary()
    {
        var moved = _lines.Count(line => line.Outcome == RedriveLine.Moved);
        var failed = _lines.Count(line => line.Outcome == RedriveLine.Failed);
        return order.DryRun
            ? $"{_lines.Count} messages would be moved back. Move them by leaving --dry-run out."
            : $"{moved} moved back{(failed > 0 ? $", {failed} failed and stay where they are" : "")}.";
    }

    private static IReadOnlyList<string> Cells(RedriveLine line) =>
    [
        line.Outcome,
        line.Queue,
        line.From,
        line.MessageId,
        line.Since.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        line.Type ?? "plain JSON",
        line.BusinessId ?? "-",
        Short(line.Reason ?? (line.From == "dlq" ? "It killed its worker, or failed where nothing could be told: see the workers' log." : "-")),
    ];

    private static string Short(string reason)
    {
        var line = reason.ReplaceLineEndings(" ");
        return line.Length > LongestReason ? line[..LongestReason] + "…" : line;
    }
}
