using System.CommandLine;

namespace Ccar.Messaging.Cli;

/// <summary>Says what is wrong with a command line and what to write instead.</summary>
internal static class ParseFaults
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var words = parsed.UnmatchedTokens.Where(token => !token.StartsWith('-')).ToList();
        return (parsed.CommandResult.Command, words.Count) switch
        {
            // That a command is missing, too, follows from this.
            (RootCommand, > 0) => [$"'{words[0]}' is not a command."],
            ({ Name: AskCommand.Name }, > 0) => ["Put the question in quotes, e.g. ccar ask \"Total assets in 2023Q4\"."],
            (RootCommand, _) when parsed.UnmatchedTokens.Count > 0 => [$"'{parsed.UnmatchedTokens[0]}' is not an option of ccar itself: name a command first."],
            _ => parsed.Errors.Select(fault => fault.Message),
        };
    }

    /// <summary>Refuses empty values of every option of a command and of its commands.</summary>
    public static void RefuseEmptyValues(Command command)
    {
        foreach (var option in command.Options)
        {
            option.Validators.Add(static result =>
            {
                if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                {
                    result.AddError($"{result.Option.Name} has an empty value: give one, or leave the option out.");
                }
            });
        }

        foreach (var below in command.Subcommands)
        {
            RefuseEmptyValues(below);
        }
    }
}
