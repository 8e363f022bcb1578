using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar up</c></summary>
internal static class UpCommand
{
    private const string Examples = """
          ccar up
          ccar up --data /srv/ccar --glossary glossary.json
          ccar up --transport sqs --data /srv/ccar
          ccar up --profile aws
        """;

    public static Command Create(GlobalOptions globals)
    {
        var command = new Command("up", "Runs the workers until Ctrl-C. They watch the landing folder; land and ask hand their work to them.");
        command.Does((parsed, cancellationToken) => RunAsync(globals.Open(parsed, OutputForm.Text), cancellationToken));
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, CancellationToken cancellationToken)
    {
        await session.TakeGlossaryAsync(cancellationToken);
        return await (session.IsShared ? RunSharedAsync(session, cancellationToken) : RunAloneAsync(session, cancellationToken));
    }

    // Any number of processes may share queues and data folder, so nothing is locked.
    private static async Task<int> RunSharedAsync(Session session, CancellationToken cancellationToken)
    {
        using var host = session.ComposeWorkers(LogLevel.Information);
        await host.StartAsync(cancellationToken);
        return await WaitAsync(session, host, cancellationToken);
    }

    private static async Task<int> RunAloneAsync(Session session, CancellationToken cancellationToken)
    {
        await using var workers = session.CreateLocalWorkers(LogLevel.Information);
        await workers.StartAsync(cancellationToken);
        if (workers.Host is not { } host)
        {
            await session.Environment.Error.WriteLineAsync(
                $"ccar: {session.Data.Root} is in use by {DataLock.HolderOf(session.Data)}. Stop it, or choose another folder with --data.");
            return ExitCodes.Failed;
        }

        return await WaitAsync(session, host, cancellationToken);
    }

    private static async Task<int> WaitAsync(Session session, IHost host, CancellationToken cancellationToken)
    {
        Announce(session);
        await host.WaitForShutdownAsync(cancellationToken);
        if (!cancellationToken.IsCancellationRequested || HostHealth.FaultOf(host) is not null)
        {
            throw HostHealth.Explain(host);
        }

        session.Terminal.Line("Stopped.");
        return ExitCodes.Answered;
    }

    private static void Announce(Session session)
    {
        session.Terminal.Heading("Ingest, Query and Responder are up.");
        session.Terminal.Line($"Transport  {session.Parts.Transport}");
        session.Terminal.Line($"Data       {session.Data.Name}");
        session.Terminal.Line($"Landing    {session.Data.Landing}");
        session.Terminal.Line("Next       ccar land PATH, ccar ask \"…\", ccar catalog; Ctrl-C stops the workers.");
    }
}
