namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What the rules make of a question, and the inquiry behind it where exactly one table fits.</summary>
internal sealed record RulesReading(Retrieval Retrieval, Inquiry? Inquiry = null);
