using System.CommandLine;

namespace Ccar.Messaging.Cli;

/// <summary>Sets what a command does.</summary>
internal static class CommandAction
{
    public static void Does(this Command command, Func<ParseResult, CancellationToken, Task<int>> action) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            // System.CommandLine listens for Ctrl-C only after an action has first given way.
            await Task.Yield();
            return await action(parsed, cancellationToken);
        });
}
