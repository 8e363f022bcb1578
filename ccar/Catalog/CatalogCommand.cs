using System.CommandLine;
using System.Globalization;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar catalog</c></summary>
internal static class CatalogCommand
{
    private const string Examples = """
          ccar catalog
          ccar catalog --json --data /srv/ccar
        """;

    public static Command Create(GlobalOptions globals)
    {
        var json = GlobalOptions.Json();
        var command = new Command("catalog", "Lists what has landed: rows, control totals and data version of every table, cycle, scenario and run.") { json };
        command.Does((parsed, cancellationToken) =>
            RunAsync(globals.Open(parsed, json), GlobalOptions.FormOf(parsed, json), cancellationToken));
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, OutputForm form, CancellationToken cancellationToken)
    {
        await session.TakeGlossaryAsync(cancellationToken);
        var lines = session.Data.Exists ? await new CatalogReader(session.Data).ReadAsync(cancellationToken) : [];
        if (lines.Count == 0)
        {
            session.Terminal.Line($"Nothing has landed in {session.Data.Name} yet. Land something with: ccar land PATH{session.Data.OptionToGive}");
        }
        else if (form == OutputForm.Text)
        {
            session.Terminal.Table(["Table", "Cycle", "Scenario", "Run", "Rows|", "Control totals|", "First landed (UTC)", "Data version"], lines.Select(Cells));
        }

        foreach (var line in form == OutputForm.JsonLines ? lines : [])
        {
            session.Terminal.WriteJson(line);
        }

        return ExitCodes.Answered;
    }

    private static IReadOnlyList<string> Cells(CatalogLine line) =>
    [
        line.Table,
        line.Cycle,
        line.Scenario,
        line.RunId,
        line.Rows.ToString("N0", CultureInfo.InvariantCulture),
        string.Join(", ", line.ControlTotals.Select(total => $"{total.Key} {total.Value.ToString($"N{total.Value.Scale}", CultureInfo.InvariantCulture)}")),
        line.FirstLanded.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        line.DataVersion.Length > 12 ? line.DataVersion[..12] : line.DataVersion,
    ];
}
