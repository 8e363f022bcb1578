using System.CommandLine;
using System.CommandLine.Invocation;

namespace Ccar.Messaging.Cli;

/// <summary>The usual help, then examples to copy.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction usual, string examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        output.WriteLine(examples);
        return ExitCodes.Answered;
    }
}
