using System.CommandLine;

namespace Ccar.Messaging.Cli;

/// <summary>What <c>ccar ask</c> can be told.</summary>
internal sealed class AskOptions
{
    private readonly Option<string?> _table = new("--table") { Description = "Table to ask; otherwise the question decides.", HelpName = "TABLE" };
    private readonly Option<string?> _scenario = new("--scenario") { Description = "Scenario; otherwise the question, then the default decides.", HelpName = "SCENARIO" };
    private readonly Option<string[]> _runs = new("--run") { Description = "Run, up to four times; otherwise the question, then the most recent ones.", HelpName = "RUN" };
    private readonly Option<string?> _cycle = new("--cycle") { Description = "Cycle; otherwise the question, then the latest one.", HelpName = "CYCLE" };

    public Argument<string?> Question { get; } = new("QUESTION") { Description = "The question, in quotes.", Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> File { get; } = new("--file")
    {
        Description = "Questions, one JSON object to a line: {\"id\", \"question\"} and optionally table, scenario, run_ids, cycle. Goes with --json.",
        HelpName = "FILE",
    };

    public IReadOnlyList<Option> Selection => [_table, _scenario, _runs, _cycle];

    public QuestionDraft Read(ParseResult parsed) => string.IsNullOrWhiteSpace(parsed.GetValue(Question))
        ? throw new UsageException("Give a question in quotes, or --file FILE --json. See ccar ask --help.")
        : new QuestionDraft(parsed.GetValue(Question)!)
        {
            Table = parsed.GetValue(_table),
            Scenario = parsed.GetValue(_scenario),
            RunIds = parsed.GetValue(_runs) ?? [],
            Cycle = parsed.GetValue(_cycle),
        };

    /// <summary>The question file, when everything else on the line goes with one.</summary>
    public string CheckBatch(ParseResult parsed, Option<bool> json, string file)
    {
        if (!parsed.GetValue(json))
        {
            throw new UsageException("--file answers in machine-readable lines: add --json.");
        }

        if (parsed.GetValue(Question) is not null || Selection.Any(option => parsed.GetResult(option) is not null))
        {
            throw new UsageException("With --file, questions, tables, scenarios, runs and cycles stand in the file.");
        }

        return System.IO.File.Exists(file) ? file : throw new UsageException($"There is no question file '{file}'.");
    }
}
