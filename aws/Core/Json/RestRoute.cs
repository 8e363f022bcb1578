namespace Ccar.Messaging.Aws.Json;

/// <summary>Where an operation is found.</summary>
/// <param name="Operation">Its name, for messages.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, with labels in braces.</param>
public sealed record RestRoute(string Operation, string Method, string Path);
