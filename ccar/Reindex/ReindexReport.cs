namespace Ccar.Messaging.Cli;

/// <summary>Tells people and machines what became of the reports.</summary>
internal sealed class ReindexReport(Terminal terminal, OutputForm form, bool dryRun)
{
    private readonly Lock _gate = new();
    private readonly List<ReindexLine> _lines = [];

    public int ExitCode => Count(ReindexLine.Failed) > 0 ? ExitCodes.Failed : Count(ReindexLine.Refused) > 0 ? ExitCodes.Refused : ExitCodes.Answered;

    public void Add(ReindexLine line, Action step)
    {
        lock (_gate)
        {
            _lines.Add(line);
            step();
            if (form == OutputForm.JsonLines)
            {
                terminal.WriteJson(line);
            }
        }
    }

    public void Finish()
    {
        var lines = _lines.OrderBy(line => line.Partition().ToString(), StringComparer.Ordinal).ToList();
        if (form == OutputForm.Text)
        {
            terminal.Table(["Table", "Cycle", "Scenario", "Run", dryRun ? "Missing" : "Was missing", "Outcome", "Data version"], lines.Select(Cells));
            terminal.Line();
        }

        foreach (var line in lines.Where(line => line.Note is not null))
        {
            Tell(line, $"{line.Outcome}: {line.Partition()}: {line.Note}");
        }

        if (lines.Exists(line => line.Derived))
        {
            terminal.Quiet("* Neither catalogue nor record know of it: its source is read off its filed key, and any landing of it counts as newer.");
        }

        terminal.Line(Summary());
    }

    private void Tell(ReindexLine line, string text)
    {
        if (line.Outcome is ReindexLine.Failed or ReindexLine.Refused)
        {
            terminal.Bad(text);
        }
        else
        {
            terminal.Line(text);
        }
    }

    private string Summary() => dryRun
        ? $"{_lines.Count} reports would be indexed again; {_lines.Count(line => line.Missing.Count > 0)} of them lack something. Do it by leaving --dry-run out."
        : $"{Count("restored")} restored, {Count("new_version")} with a new data version, {Count("unchanged")} unchanged"
            + $"{Said("outdated")}{Said(ReindexLine.Refused)}{Said(ReindexLine.Failed)}.";

    private string Said(string outcome) => Count(outcome) is > 0 and var count ? $", {count} {outcome}" : "";

    private int Count(string outcome) => _lines.Count(line => line.Outcome == outcome);

    private static IReadOnlyList<string> Cells(ReindexLine line) =>
    [
        line.Table, line.Cycle, line.Scenario, line.RunId + (line.Derived ? " *" : ""), line.Missing.Count == 0 ? "-" : string.Join(", ", line.Missing), line.Outcome,
        line.DataVersion is { Length: > 12 } version ? version[..12] : line.DataVersion ?? "",
    ];
}
