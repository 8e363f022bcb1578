namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>What a model answered.</summary>
/// <param name="Text">Its text; empty where there is none.</param>
/// <param name="Problem">Why the text cannot be used, whatever it says; null where it may be looked at.</param>
internal sealed record ModelReply(string Text, WritingProblem? Problem = null)
{
    /// <summary>What the question cost.</summary>
    public long InputTokens { get; init; }

    /// <summary>What the answer cost.</summary>
    public long OutputTokens { get; init; }
}
