using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>An option can be sent back as it is: one that would be refused, not understood, or asked back for the same reason is not offered.</summary>
internal static class AcceptedOptions
{
    public static Retrieval Of(QuestionAsked question, Retrieval retrieval, Func<QuestionAsked, Retrieval> read) => retrieval is Retrieval.Stopped { Options.Count: > 0 } stopped
        ? stopped with { Options = [.. stopped.Options.Where(option => Leads(stopped, read(question with { Text = option })))] }
        : retrieval;

    private static bool Leads(Retrieval.Stopped asked, Retrieval answer) => answer is not Retrieval.Stopped stopped
        || (stopped.Outcome == AnswerOutcome.ClarificationNeeded && stopped.Reason != StopReason.NotUnderstood && stopped.Sentence != asked.Sentence);
}
