namespace Ccar.Messaging.Hosting;

/// <summary>What a process runs, for its start summary.</summary>
internal sealed record StartSummary(IReadOnlyList<Stage> Stages);
