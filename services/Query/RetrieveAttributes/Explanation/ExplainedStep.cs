namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>One step of the reading.</summary>
/// <param name="Name">Its name in the program.</param>
/// <param name="Took">What was settled by it; empty where there was nothing for it to do.</param>
/// <param name="Stopped">Why the reading ended with it; null where it went on.</param>
public sealed record ExplainedStep(string Name, IReadOnlyList<string> Took, string? Stopped = null);
