using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Which questions a model may be asked about. It can only say what unknown words stand for: where every word is known, and where the rules refuse or ask back
/// for another reason, it could do nothing but guess.
/// </summary>
internal static class ModelQuestions
{
    private static readonly HashSet<(AnswerOutcome, StopReason)> Askable =
    [
        (AnswerOutcome.ClarificationNeeded, StopReason.NotUnderstood),
        (AnswerOutcome.ClarificationNeeded, StopReason.NoSuchValue),
    ];

    /// <summary>Whether a model could say more of the question than the rules do.</summary>
    public static bool MayHelp(RulesReading rules) =>
        rules is { Inquiry.Grounding: { Unexplained.Count: > 0 } grounding, Retrieval: Retrieval.Stopped stopped }
        && Askable.Contains((stopped.Outcome, stopped.Reason))
        && grounding.Unexplained.All(at => Resemblance.CanResemble(grounding.Wording.Tokens[at]));

    /// <summary>Whether a model may read what the rules have understood already.</summary>
    public static bool MayConfirm(RulesReading rules) => rules is { Inquiry: not null, Retrieval: Retrieval.Understood };
}
