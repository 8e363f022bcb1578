namespace Ccar.Messaging.Cli;

/// <summary>A file to land and the key it lands under.</summary>
internal sealed record LandingFile(string Path, string Key);
