using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Documentation;

/// <summary>Runs the README's commands as they stand there, on the program that was built, each as a process of its own.</summary>
public sealed partial class When_the_readme_is_followed : IDisposable
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("README.md"));
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // What a command prints when it did what the README says, spaces aside.
    private static readonly (string Command, string Tells)[] Telling =
    [
        ("land /path", "bs_consolidated cycle9 internal_baseline run001 4 1 indexed, 0 rejected."),
        ("land report", "report cycle3 internal_baseline run004 4 1 indexed, 0 rejected."),
        ("ask \"", "Rests on cycle9 internal_baseline run001 (4 rows)"),
        ("ask --reply", ", option 1"),
        ("ask --explain", "Understood. This would be computed:"),
        ("ask --file", """{"id":"1","status":"answered","""),
        ("catalog", "report cycle3 internal_baseline run004 4 balance"),
        ("show", "Rests on cycle9 internal_baseline run001 (4 rows)"),
        ("replay", "Equal: the figure is the recorded one, run again with duckdb."),
        ("reindex", "0 restored, 0 with a new data version,"),
        ("prune", "is without a reference and older than a day."),
        ("redrive", "With the transport memory nothing is parked"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_demonstration_prints_the_answer_that_stands_there()
    {
        var (exitCode, output) = await RunAsync(Command("demo"));

        Assert.Equal(0, exitCode);
        var answer = Answer().Match(Flat(Readme));
        Assert.True(answer.Success);
        Assert.Contains(answer.Value, Flat(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_commands_do_what_they_say()
    {
        await RunAsync("demo");
        _folder.Write("report.csv", SampleLanding.Report(1.23m));
        _folder.Write("questions.jsonl", """{"id":"1","question":"Liabilities per business in 2023Q4, run001"}""");
        _folder.Write("landing/cycle9/internal_baseline/run001/x/bs_consolidated.csv", SampleLanding.Report(1.23m));

        foreach (var command in CcarCommands().Where(command => command != "up"))
        {
            var (exitCode, output) = await RunAsync(await FilledInAsync(command));

            Assert.True(exitCode == 0, $"ccar {command} ended with {exitCode}:\n{output}");
            Assert.Contains(Telling.Single(telling => command.StartsWith(telling.Command, StringComparison.Ordinal)).Tells, Flat(output), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Changes_shares_and_figures_of_figures_are_answered()
    {
        var said = Readme.Split('\n').SkipWhile(line => !line.StartsWith("* **Changes", StringComparison.Ordinal)).Take(2).ToList();
        await RunAsync("demo");

        var answers = new List<string>();
        foreach (Match question in Quoted().Matches(said[0]))
        {
            var (exitCode, output) = await RunAsync($"ask {question.Value}");
            Assert.True(exitCode == 0, $"ccar ask {question.Value} ended with {exitCode}:\n{output}");
            answers.Add(output);
        }

        Assert.Equal(3, answers.Count);
        Assert.Contains(Quoted().Match(said[1]).Value.Trim('"', '…', ' '), answers[0], StringComparison.Ordinal);
    }

    [LinuxFact("Ctrl-C is a signal there.")]
    public async Task Up_runs_until_it_is_interrupted()
    {
        Assert.Contains("up", CcarCommands());
        using var process = Start("up");
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line && !line.StartsWith("Next ", StringComparison.Ordinal))
            {
                // The start summary.
            }

            using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            var rest = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
            await process.WaitForExitAsync().WaitAsync(Patience);

            Assert.Equal("Stopped.", rest.Trim());
            Assert.Equal(0, process.ExitCode);
            Assert.Contains("stages ReceiveLandingConsumer", await error, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public void Every_file_it_links_to_is_there() =>
        Assert.All(Link().Matches(Readme).Select(link => link.Groups["path"].Value), path => Assert.True(File.Exists(RepositoryRoot.Combine(path)), path));

    private static string Command(string name) => CommandLines().Single(line => line.StartsWith($"dotnet run --project ccar -- {name}", StringComparison.Ordinal))["dotnet run --project ccar -- ".Length..];

    private static IEnumerable<string> CcarCommands() => CommandLines().Where(line => line.StartsWith("ccar ", StringComparison.Ordinal)).Select(line => line["ccar ".Length..]);

    private static IEnumerable<string> CommandLines() => Block().Matches(Readme).SelectMany(block => block.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private async Task<string> FilledInAsync(string command)
    {
        if (!command.Contains("QUESTION_ID", StringComparison.Ordinal))
        {
            return command.Replace("/path/to/landing", Path.Combine(_folder.Path, "landing"), StringComparison.Ordinal);
        }

        // Without a period it is asked back.
        var period = command.Contains("--reply", StringComparison.Ordinal) ? "" : " in 2023Q4";
        using var process = Start($"ask \"Liabilities per business{period}, run001\" --json");
        var error = process.StandardError.ReadToEndAsync();
        var answer = JsonDocument.Parse(await process.StandardOutput.ReadToEndAsync());
        await error;
        return command.Replace("QUESTION_ID", answer.RootElement.GetProperty("questionId").GetString(), StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, await output + await error);
    }

    private Process Start(string arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };

        start.ArgumentList.Add(BuiltProgram.PathOf("ccar"));
        foreach (Match word in Word().Matches(arguments))
        {
            start.ArgumentList.Add(word.Value.Trim('"'));
        }

        return Process.Start(start)!;
    }

    private static string Flat(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"In internal_baseline, cycle3, the total balance .*? \$2,305,329\.38")]
    private static partial Regex Answer();

    [GeneratedRegex(@"```sh\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("\"[^\"]+\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
