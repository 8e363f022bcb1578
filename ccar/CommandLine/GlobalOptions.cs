using System.CommandLine;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Configuration;

namespace Ccar.Messaging.Cli;

/// <summary>The options that several commands have, and what they open.</summary>
internal sealed class GlobalOptions
{
    private static readonly string[] Transports = [Parts.Memory, Parts.Sqs];

    public GlobalOptions(CliEnvironment environment)
    {
        Environment = environment;
        Transport.AcceptOnlyFromAmong(Transports);
    }

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

    public Option<string?> Transport { get; } = new("--transport")
    {
        Description = "memory: the workers run in this process. sqs: land and ask hand their work to workers elsewhere, over Amazon SQS. "
            + "Default: Ccar__Transport, else memory.",
        HelpName = "memory|sqs",
        Recursive = true,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print machine-readable lines on standard output and nothing else there." };

    public CliEnvironment Environment { get; }

    /// <summary>What a command works with.</summary>
    public Session Open(ParseResult parsed, OutputForm form) =>
        new(Environment, Terminal.For(Environment, form), DataFolder.Choose(parsed.GetValue(Data)), parsed.GetValue(Glossary), TransportOf(parsed));

    /// <summary>The same, in the form that <c>--json</c> asks for.</summary>
    public Session Open(ParseResult parsed, Option<bool> json) => Open(parsed, FormOf(parsed, json));

    public static OutputForm FormOf(ParseResult parsed, Option<bool> json) => parsed.GetValue(json) ? OutputForm.JsonLines : OutputForm.Text;

    private string TransportOf(ParseResult parsed)
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var configured = parsed.GetValue(Transport) ?? Parts.Of(environment).Transport;
        return Transports.Contains(configured)
            ? configured
            : throw new UsageException($"Ccar__Transport is '{configured}'; it may be {string.Join(" or ", Transports)}.");
    }
}
