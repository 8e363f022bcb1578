using System.Globalization;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Tells people and machines what nothing refers to.</summary>
internal sealed class PruneReport(Terminal terminal, OutputForm form)
{
    private const int MostShown = 40;

    public void Show(IReadOnlyList<PrunePart> parts, string outcome)
    {
        foreach (var part in form == OutputForm.JsonLines ? parts : [])
        {
            terminal.WriteJson(PruneLine.Of(part, outcome));
        }

        if (form == OutputForm.JsonLines || parts.Count == 0)
        {
            return;
        }

        terminal.Table(["What", "Name", "Objects|", "Size|", "Written (UTC)"], parts.OrderBy(part => part.Kind, StringComparer.Ordinal).ThenBy(part => part.Name, StringComparer.Ordinal).Take(MostShown).Select(Cells));
        if (parts.Count > MostShown)
        {
            terminal.Quiet($"… and {parts.Count - MostShown} more; --json lists all.");
        }

        terminal.Line();
        terminal.Table(["What", "Parts|", "Objects|", "Size|"], parts.GroupBy(part => part.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind =>
            (IReadOnlyList<string>)[kind.Key, Number(kind.Count()), Number(kind.Sum(part => part.Objects.Count)), Size(kind.Sum(part => part.Bytes))]));
        terminal.Line();
    }

    private static IReadOnlyList<string> Cells(PrunePart part) =>
    [
        part.Kind, part.Name, Number(part.Objects.Count), Size(part.Bytes), part.Written.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
    ];

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes switch
    {
        >= 1 << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 30):N1} GiB"),
        >= 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):N1} MiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:N1} KiB"),
    };
}
