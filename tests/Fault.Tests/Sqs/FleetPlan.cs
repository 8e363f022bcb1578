using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>What is started, and how it is set up.</summary>
internal sealed record FleetPlan
{
    /// <summary>Each worker by its assembly, as often as it is to run.</summary>
    public IReadOnlyList<string> Workers { get; init; } = ["Ccar.Messaging.Ingest", "Ccar.Messaging.Query", "Ccar.Messaging.Responder"];

    /// <summary>The asker whose answers the subscriber hears of; null for all.</summary>
    public string? AnswersTo { get; init; }

    public EmulatorState Broker { get; init; } = EmulatorState.Forgotten;

    /// <summary>Variables of the workers' environment. By default what a killed worker had comes again soon, however often.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } =
        new Dictionary<string, string> { ["Ccar__Sqs__VisibilityTimeout"] = "3", ["Ccar__Sqs__MaxReceiveCount"] = "100" };

    /// <summary>As a worker is without any of its settings set.</summary>
    public FleetPlan WithDefaultSettings() => this with { Environment = new Dictionary<string, string>() };
}
