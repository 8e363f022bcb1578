namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A word of the question.</summary>
/// <param name="Text">As asked.</param>
/// <param name="ReadAs">As it is compared: in lower case, numbers in digits, slips of typing mended.</param>
public sealed record ExplainedWord(string Text, string ReadAs);
