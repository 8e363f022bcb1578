namespace Ccar.Messaging.Cli;

/// <summary>Where human output goes.</summary>
internal enum Look
{
    /// <summary>A pipe or file: no colours, no borders, no progress.</summary>
    Plain,

    /// <summary>A terminal.</summary>
    Live,
}
