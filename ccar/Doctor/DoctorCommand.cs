using System.CommandLine;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar doctor</c></summary>
internal static class DoctorCommand
{
    private const string Settings = "settings";

    private const string Examples = """
          ccar doctor
          ccar doctor --transport sqs --json
        """;

    public static Command Create(GlobalOptions globals)
    {
        var json = GlobalOptions.Json();
        var command = new Command(
            "doctor", "Checks the settings, and whether everything the workers need can be reached and used; says what to do. Nothing is changed.") { json };
        command.Does((parsed, cancellationToken) =>
        {
            var form = GlobalOptions.FormOf(parsed, json);
            return RunAsync(() => globals.Open(parsed, form), Terminal.For(globals.Environment, form), form, cancellationToken);
        });
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Func<Session> open, Terminal terminal, OutputForm form, CancellationToken cancellationToken)
    {
        var findings = await terminal.WaitAsync("Looking …", () => ExamineAsync(open, cancellationToken));
        if (form == OutputForm.Text)
        {
            Show(terminal, findings);
        }

        foreach (var finding in form == OutputForm.JsonLines ? findings : [])
        {
            terminal.WriteJson(finding);
        }

        return findings.Any(finding => finding.State == FindingState.Bad) ? ExitCodes.Failed : ExitCodes.Answered;
    }

    private static async Task<IReadOnlyList<Finding>> ExamineAsync(Func<Session> open, CancellationToken cancellationToken)
    {
        IHost host;
        try
        {
            host = open().ComposeWorkers(Microsoft.Extensions.Logging.LogLevel.None);
        }
        catch (UsageException wrong)
        {
            IReadOnlyList<string> faults = wrong.WrongSettings.Count > 0 ? wrong.WrongSettings : [wrong.Message];
            return [.. faults.Select(fault => Finding.Bad(Settings, fault, "Correct the setting; README.md and docs/aws.md list them."))];
        }

        using (host)
        {
            List<Finding> findings = [Finding.Good(Settings, "Every setting has an allowed value.")];
            await foreach (var finding in Examination.RunAsync(host.Services, cancellationToken))
            {
                findings.Add(finding);
            }

            return findings;
        }
    }

    private static void Show(Terminal terminal, IReadOnlyList<Finding> findings)
    {
        terminal.Table(["", "Resource", "Found", "What to do"], findings.Select(Cells));
        var (bad, warnings) = (findings.Count(finding => finding.State == FindingState.Bad), findings.Count(finding => finding.State == FindingState.Warning));
        terminal.Line();
        if (bad > 0)
        {
            terminal.Bad($"{Part(bad, findings.Count)} failed. The workers cannot do their work until {(bad == 1 ? "it passes" : "they pass")}.");
        }
        else
        {
            terminal.Good($"{findings.Count - warnings} of {findings.Count} checks are good{(warnings == 0 ? "." : $", {warnings} should be looked at.")}");
        }
    }

    // One that fails before anything could be opened is the only one.
    private static string Part(int bad, int all) => (bad, all) switch
    {
        (1, 1) => "The only check that could be made",
        _ when bad == all => $"All {all} checks",
        _ => $"{bad} of {all} checks",
    };

    private static IReadOnlyList<string> Cells(Finding finding) =>
    [
        finding.State switch { FindingState.Good => "ok", FindingState.Warning => "look", _ => "BAD" },
        finding.Resource,
        finding.Says,
        finding.Remedy ?? "",
    ];
}
