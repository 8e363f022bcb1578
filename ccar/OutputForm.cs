namespace Ccar.Messaging.Cli;

/// <summary>What standard output carries.</summary>
internal enum OutputForm
{
    /// <summary>Text for people.</summary>
    Text,

    /// <summary>Machine-readable lines and nothing else; text for people goes to standard error.</summary>
    JsonLines,
}
