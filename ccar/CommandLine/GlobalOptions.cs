using System.CommandLine;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Configuration;

namespace Ccar.Messaging.Cli;

/// <summary>The options that several commands have, and what they open.</summary>
internal sealed class GlobalOptions
{
    private static readonly string[] Transports = [Parts.Memory, Parts.Sqs];
    private static readonly string[] Profiles = [CcarOptions.LocalProfile, CcarOptions.AwsProfile];

    public GlobalOptions(CliEnvironment environment)
    {
        Environment = environment;
        Transport.AcceptOnlyFromAmong(Transports);
        Profile.AcceptOnlyFromAmong(Profiles);
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
            + "Default: Ccar__Transport, else the profile's.",
        HelpName = "memory|sqs",
        Recursive = true,
    };

    public Option<string?> Profile { get; } = new("--profile")
    {
        Description = "local: a folder, and the workers in this process. aws: a bucket (Ccar__S3__Bucket), and workers elsewhere, over Amazon SQS. "
            + "Default: Ccar__Profile, else local.",
        HelpName = "local|aws",
        Recursive = true,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print machine-readable lines on standard output and nothing else there." };

    public CliEnvironment Environment { get; }

    /// <summary>What a command works with.</summary>
    public Session Open(ParseResult parsed, OutputForm form)
    {
        var configuration = Configure(parsed);
        var parts = PartsOf(configuration);
        var (folder, profile) = (parsed.GetValue(Data), parsed.GetValue(Profile));
        var data = parts.Store == Parts.S3
            ? Places.ChooseBucket(configuration, parts, folder, profile, Environment.OpenBucket)
            : Places.ChooseFolder(configuration, folder);
        return new Session(Environment, Terminal.For(Environment, form), data, parsed.GetValue(Glossary), parts);
    }

    /// <summary>The same, in the form that <c>--json</c> asks for.</summary>
    public Session Open(ParseResult parsed, Option<bool> json) => Open(parsed, FormOf(parsed, json));

    /// <summary>A folder and workers in this process, whatever is configured.</summary>
    public Session OpenLocal(ParseResult parsed) => new(
        Environment, Terminal.For(Environment, OutputForm.Text), Places.ChooseFolder(Configure(parsed), parsed.GetValue(Data)), parsed.GetValue(Glossary), Parts.Local);

    public static OutputForm FormOf(ParseResult parsed, Option<bool> json) => parsed.GetValue(json) ? OutputForm.JsonLines : OutputForm.Text;

    private IConfiguration Configure(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>();
        if (parsed.GetValue(Profile) is { } profile)
        {
            given[$"{CcarOptions.Section}:{nameof(CcarOptions.Profile)}"] = profile;
        }

        if (parsed.GetValue(Transport) is { } transport)
        {
            given[$"{CcarOptions.Section}:{nameof(CcarOptions.Transport)}"] = transport;
        }

        return new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(Environment.Settings).AddInMemoryCollection(given).Build();
    }

    private static Parts PartsOf(IConfiguration configuration)
    {
        var parts = Parts.Of(configuration);
        return Transports.Contains(parts.Transport)
            ? parts
            : throw new UsageException($"Ccar__Transport is '{parts.Transport}'; it may be {string.Join(" or ", Transports)}.");
    }
}
