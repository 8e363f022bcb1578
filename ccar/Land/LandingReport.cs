using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>Tells people and machines what became of the files.</summary>
internal sealed class LandingReport
{
    private readonly Terminal _terminal;
    private readonly OutputForm _form;
    private readonly Func<string, PartitionId?> _partitionOf;
    private readonly List<LandingOutcome> _outcomes = [];

    public LandingReport(Session session, OutputForm form) =>
        (_terminal, _partitionOf, _form) = (session.Terminal, session.Environment.PartitionOf, form);

    public int ExitCode => _outcomes.Exists(o => o.Outcome == LandingResult.Failed) ? ExitCodes.Failed
        : _outcomes.Exists(o => o.Outcome == LandingResult.Rejected) ? ExitCodes.Refused
        : ExitCodes.Answered;

    public void Add(LandingOutcome outcome, Action step)
    {
        _outcomes.Add(outcome);
        step();
        if (_form == OutputForm.JsonLines)
        {
            _terminal.WriteJson(outcome);
        }
    }

    /// <summary>The summary for people: a table of what was indexed, then each refusal with its reason.</summary>
    public void Finish()
    {
        if (_outcomes.Count == 0)
        {
            _terminal.Line("The glossary was taken; there was no report to land.");
            return;
        }

        var indexed = _outcomes.Where(o => o.Outcome == LandingResult.Indexed).OrderBy(o => o.Key, StringComparer.Ordinal).ToList();
        if (indexed.Count > 0 && _form == OutputForm.Text)
        {
            _terminal.Table(["Table", "Cycle", "Scenario", "Run", "Rows|"], indexed.Select(Row));
        }

        foreach (var outcome in _outcomes.Where(o => o.Outcome != LandingResult.Indexed).OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            _terminal.Bad($"{outcome.Outcome}: {outcome.Key}");
            _terminal.Line($"  {outcome.Reason}");
        }

        _terminal.Line(Summary(indexed.Count));
    }

    private string Summary(int indexed)
    {
        var rejected = _outcomes.Count(o => o.Outcome == LandingResult.Rejected);
        var failed = _outcomes.Count - indexed - rejected;
        return $"{indexed} indexed, {rejected} rejected{(failed > 0 ? $", {failed} failed" : "")}.";
    }

    private IReadOnlyList<string> Row(LandingOutcome outcome)
    {
        var partition = _partitionOf(outcome.Key);
        var rows = string.Create(CultureInfo.InvariantCulture, $"{outcome.Rows:N0}");
        return partition is null ? [outcome.Key, "", "", "", rows] : [partition.Table, partition.Cycle, partition.Scenario, partition.RunId, rows];
    }
}
