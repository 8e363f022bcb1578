namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words that name one scenario.</summary>
/// <param name="Mentions">The words.</param>
/// <param name="Left">The scenarios they can mean.</param>
/// <param name="Said">The one they say; null where they leave it open.</param>
internal sealed record ScenarioItem(IReadOnlyList<Mention.Scenario> Mentions, IReadOnlyList<string> Left, string? Said);
