namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>One step from mentions to attributes. A step takes what it understands, says what it took it for, and stops where an answer would be a guess.</summary>
internal interface IReadingStep
{
    /// <summary>Returns null to go on.</summary>
    Retrieval.Stopped? Take(Inquiry inquiry);
}
