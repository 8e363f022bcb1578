using System.CommandLine;
using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Parses, runs, and turns every fault into a sentence and an exit code.</summary>
internal static class CcarProgram
{
    /// <summary>How long a command may take to stop after Ctrl-C.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(30);

    // A question may begin with @, which would otherwise name a response file.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var parsed = CcarCommandLine.Create(environment).Parse(args, Parser);
        if (parsed.Errors.Count > 0)
        {
            return Explain(parsed, environment.Error);
        }

        try
        {
            return await parsed.InvokeAsync(Configure(environment), cancellationToken);
        }
        catch (Exception fault)
        {
            await environment.Error.WriteLineAsync("ccar: " + Terminal.Printable(Sentence(fault)));
            return fault is UsageException or (PermanentFailureException and not StoreAccessException) ? ExitCodes.Usage : ExitCodes.Failed;
        }
    }

    private static InvocationConfiguration Configure(CliEnvironment environment) => new()
    {
        Output = environment.Out,
        Error = environment.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = StopTime,
    };

    private static int Explain(ParseResult parsed, TextWriter error)
    {
        foreach (var fault in ParseFaults.Of(parsed))
        {
            error.WriteLine("ccar: " + Terminal.Printable(fault));
        }

        var command = parsed.CommandResult.Command is RootCommand ? "ccar" : $"ccar {parsed.CommandResult.Command.Name}";
        error.WriteLine($"See {command} --help.");
        return ExitCodes.Usage;
    }

    private static string Sentence(Exception fault) => fault switch
    {
        OperationCanceledException => "Stopped.",
        JsonException => $"A stored document cannot be read: {fault.Message}",
        UnauthorizedAccessException => $"{fault.Message} Give this user access, or choose another folder with --data.",
        _ => fault.Message,
    };
}
