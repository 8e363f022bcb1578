namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A name that is counted: what stands before the number, the number, and the name as the question writes it.</summary>
internal readonly record struct NumberedName(string Prefix, long Number, string Written);
