namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A key that a question names two or more values of.</summary>
/// <param name="Along">A partition key, or the name of a column.</param>
/// <param name="Names">The values, in the order they are named; the first is the one that is compared with, unless the wording turns it.</param>
/// <param name="Mentions">Where they are named.</param>
internal sealed record ComparisonAxis(string Along, IReadOnlyList<string> Names, IReadOnlyList<Mention> Mentions);
