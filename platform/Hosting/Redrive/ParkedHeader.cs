namespace Ccar.Messaging.Hosting;

/// <summary>A message attribute as the broker holds it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">SQS's type of it, such as <c>String</c>.</param>
/// <param name="Text">The value; null for a binary one.</param>
/// <param name="Bytes">The value of a binary one; empty for others.</param>
public sealed record ParkedHeader(string Name, string Type, string? Text, ReadOnlyMemory<byte> Bytes);
