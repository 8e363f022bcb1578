using System.CommandLine;

namespace Ccar.Messaging.Cli;

/// <summary>The options that several commands have, and what they open.</summary>
internal sealed class GlobalOptions(CliEnvironment environment)
{
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder of everything that landed. Default: Ccar__Data, else ccar-data.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Glossary { get; } = new("--glossary")
    {
        Description = "Business terms: a JSON list of {\"term\", \"column\", \"value\"}. It takes the place of the former one.",
        HelpName = "FILE",
        Recursive = true,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print machine-readable lines on standard output and nothing else there." };

    public CliEnvironment Environment => environment;

    /// <summary>What a command works with.</summary>
    public Session Open(ParseResult parsed, OutputForm form) =>
        new(environment, Terminal.For(environment, form), DataFolder.Choose(parsed.GetValue(Data)), parsed.GetValue(Glossary));

    /// <summary>The same, in the form that <c>--json</c> asks for.</summary>
    public Session Open(ParseResult parsed, Option<bool> json) => Open(parsed, FormOf(parsed, json));

    public static OutputForm FormOf(ParseResult parsed, Option<bool> json) => parsed.GetValue(json) ? OutputForm.JsonLines : OutputForm.Text;
}
