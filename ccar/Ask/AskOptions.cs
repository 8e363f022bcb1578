using System.CommandLine;

namespace Ccar.Messaging.Cli;

/// <summary>What <c>ccar ask</c> can be told.</summary>
internal sealed class AskOptions
{
    private readonly Option<string?> _table = new("--table") { Description = "Table to ask; otherwise the question decides.", HelpName = "TABLE" };
    private readonly Option<string?> _scenario = new("--scenario") { Description = "Scenario; otherwise the question, then the default decides.", HelpName = "SCENARIO" };
    private readonly Option<string[]> _runs = new("--run") { Description = "Run, up to four times; otherwise the question, then the most recent ones.", HelpName = "RUN" };
    private readonly Option<string?> _cycle = new("--cycle") { Description = "Cycle; otherwise the question, then the latest one.", HelpName = "CYCLE" };

    private readonly Option<string?> _reply = new("--reply") { Description = "Question whose clarification this settles; goes with --option.", HelpName = "QUESTION_ID" };
    private readonly Option<int?> _option = new("--option") { Description = "The chosen option of that clarification, from 1.", HelpName = "N" };

    public Argument<string?> Question { get; } = new("QUESTION") { Description = "The question, in quotes.", Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> File { get; } = new("--file")
    {
        Description = "Questions, one JSON object to a line: {\"id\", \"question\"} and optionally table, scenario, run_ids, cycle. Goes with --json.",
        HelpName = "FILE",
    };

    public Option<bool> Explain { get; } = new("--explain")
    {
        Description = "Show how the rules read the question, step by step. No worker is asked, and nothing is recorded.",
    };

    public IReadOnlyList<Option> Selection => [_table, _scenario, _runs, _cycle, _reply, _option];

    public QuestionDraft Read(ParseResult parsed) => (parsed.GetValue(Question), parsed.GetValue(_reply), parsed.GetValue(_option)) switch
    {
        (null, { } reply, { } option) => Draft(parsed, "") with { InReplyTo = QuestionIds.Parse(reply), Option = option },
        (_, null, null) when !string.IsNullOrWhiteSpace(parsed.GetValue(Question)) => Draft(parsed, parsed.GetValue(Question)!),
        (_, null, null) => throw new UsageException("Give a question in quotes, --reply QUESTION_ID --option N, or --file FILE --json. See ccar ask --help."),
        (not null, _, _) => throw new UsageException("--reply and --option choose what is asked: leave the question out."),
        _ => throw new UsageException("--reply and --option go together: the question that was asked back, and the number of its option."),
    };

    /// <summary>The question to explain, when everything else on the line goes with one.</summary>
    public QuestionDraft ReadToExplain(ParseResult parsed) =>
        parsed.GetValue(File) is not null || parsed.GetResult(_reply) is not null || parsed.GetResult(_option) is not null
            ? throw new UsageException("--explain takes one question in quotes, without --file, --reply and --option.")
            : Read(parsed);

    private QuestionDraft Draft(ParseResult parsed, string text) => new(text)
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
            throw new UsageException("With --file, questions, tables, scenarios, runs and cycles stand in the file, and nothing is replied to.");
        }

        return System.IO.File.Exists(file) ? file : throw new UsageException($"There is no question file '{file}'.");
    }
}
