namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How well words fit a value's name.</summary>
internal enum ValueMatch
{
    Whole,
    Partial,

    /// <summary>A model took the words for the value, and they resemble its name.</summary>
    Proposed,
}
