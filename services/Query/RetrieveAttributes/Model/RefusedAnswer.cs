namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What a model said, and what was wrong with it: told to it once, with the same question.</summary>
internal sealed record RefusedAnswer(string Said, IReadOnlyList<string> Faults);
