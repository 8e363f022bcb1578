using System.CommandLine;
using System.CommandLine.Help;

namespace Ccar.Messaging.Cli;

/// <summary>Adds examples to a command's help.</summary>
internal static class Examples
{
    public static T WithExamples<T>(this T command, string examples)
        where T : Command
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            help = new HelpOption();
            command.Add(help);
        }

        help.Action = new HelpWithExamples(new HelpAction(), examples);
        return command;
    }
}
