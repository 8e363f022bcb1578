namespace Ccar.Messaging.Cli;

/// <summary>A file in the landing folder and the SHA-256 of the bytes that were put there.</summary>
internal sealed record PlacedFile(string Key, string Sha256);
