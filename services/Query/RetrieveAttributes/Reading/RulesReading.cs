namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What the rules make of a question, and the inquiry behind it where exactly one table fits and the question is not over rows, which no model is asked about.</summary>
internal sealed record RulesReading(Retrieval Retrieval, Inquiry? Inquiry = null);
