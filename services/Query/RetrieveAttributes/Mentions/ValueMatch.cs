namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How well words fit a value's name.</summary>
internal enum ValueMatch
{
    Whole,
    Partial,
}
