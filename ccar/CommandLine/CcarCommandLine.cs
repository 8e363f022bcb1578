using System.CommandLine;

namespace Ccar.Messaging.Cli;

/// <summary>All commands.</summary>
internal static class CcarCommandLine
{
    private const string Purpose = """
        Lands bank stress-test reports (CCAR) and answers questions about them in plain English, with the SQL and the files each figure rests on.
        Exit codes: 0 done or answered, 2 usage, 3 clarification needed, 4 refused or rejected, 5 failed.
        """;

    private const string Examples = """
          ccar demo
          ccar land ./landing
          ccar ask "Total assets of Corporate Banking in the last quarter of 2023, run001"
          ccar catalog
        """;

    public static RootCommand Create(CliEnvironment environment)
    {
        var globals = new GlobalOptions(environment);
        var root = new RootCommand(Purpose)
        {
            DemoCommand.Create(globals),
            LandCommand.Create(globals),
            AskCommand.Create(globals),
            CatalogCommand.Create(globals),
            ShowCommand.Create(globals),
            ReplayCommand.Create(globals),
            UpCommand.Create(globals),
            DoctorCommand.Create(globals),
            RedriveCommand.Create(globals),
            ReindexCommand.Create(globals),
            PruneCommand.Create(globals),
        };
        root.Add(globals.Data);
        root.Add(globals.Glossary);
        root.Add(globals.Transport);
        root.Add(globals.Profile);
        root.WithExamples(Examples);
        ParseFaults.RefuseEmptyValues(root);
        return root;
    }
}
