namespace Ccar.Messaging.Bench;

/// <summary>One thing that is measured, against baselines of the same run.</summary>
internal interface IBenchPart
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    string Title { get; }

    Task RunAsync(BenchRun run);
}
