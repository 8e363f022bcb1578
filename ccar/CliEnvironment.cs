using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Cli;

/// <summary>What the program takes from outside, so that tests can put something else in its place.</summary>
internal sealed record CliEnvironment
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public Look OutLook { get; init; } = Look.Plain;

    public Look ErrorLook { get; init; } = Look.Plain;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Configuration beside the environment's variables, in their place where both have a setting.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Builds the three workers.</summary>
    public required Func<WorkerSettings, IHost> ComposeWorkers { get; init; }

    /// <summary>Opens the queues of workers that run elsewhere.</summary>
    public required Func<WorkerSettings, IQueues> OpenQueues { get; init; }

    /// <summary>Opens the queues beside them, where messages wait that failed.</summary>
    public Func<WorkerSettings, IParkedQueues> OpenParked { get; init; } = WorkerComposition.OpenParked;

    /// <summary>Builds an Ingest worker whose stages are called and not run.</summary>
    public Func<WorkerSettings, IHost> ComposeIngest { get; init; } = WorkerComposition.ComposeIngest;

    /// <summary>Builds a Query worker whose engine is asked, and which keeps and reuses no result.</summary>
    public Func<WorkerSettings, IHost> ComposeQuery { get; init; } = WorkerComposition.ComposeQuery;

    /// <summary>Opens the store in a bucket.</summary>
    public required Func<S3Options, IObjectStore> OpenBucket { get; init; }

    /// <summary>Reads table, cycle, scenario and run off a landing key; null when the key does not tell.</summary>
    public required Func<string, PartitionId?> PartitionOf { get; init; }

    /// <summary>Where the bundled sample is.</summary>
    public string SampleFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "landing");

    public static CliEnvironment OfThisProcess() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        OutLook = Console.IsOutputRedirected ? Look.Plain : Look.Live,
        ErrorLook = Console.IsErrorRedirected ? Look.Plain : Look.Live,
        ComposeWorkers = WorkerComposition.Compose,
        OpenQueues = static settings => new BusQueues(() => WorkerComposition.ComposeSender(settings), TimeProvider.System),
        OpenBucket = static options => new S3ObjectStore(S3Clients.Open(options), Options.Create(options), TimeProvider.System),
        PartitionOf = WorkerComposition.PartitionOf,
    };
}
