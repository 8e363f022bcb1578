namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Judges what a model says. Its words are never used themselves: a proposal may only say what unknown words of the question stand for, and then the rules read
/// the question again, with all their checks. What they read is the answer, if the proposal says the same.
/// </summary>
internal static class ProposalJudge
{
    /// <summary>How the model's part is named on a receipt.</summary>
    public const string RetrievedBy = "model";

    public static Judgement Judge(string said, Inquiry selected) => PatternTime.OrRefuse(() => JudgeText(said, selected), stop => new Judgement.Ended(stop));

    private static Judgement JudgeText(string said, Inquiry selected)
    {
        if (JsonInText.First(said) is not { } json)
        {
            return new Judgement.Faulty([$"The answer holds no whole JSON object within {JsonInText.MostCharacters} characters."]);
        }

        var proposal = ProposalReader.Read(json, out var unread);
        var proposed = new ProposalResolver(selected).Resolve(proposal, out var unknown);
        var grounding = new WordExplainer(selected.Grounding).Explain(proposed, out var invented);
        string[] faults = [.. unread, .. unknown, .. invented];
        return faults.Length > 0 ? new Judgement.Faulty(faults) : Read(selected, grounding, proposed);
    }

    private static Judgement Read(Inquiry selected, Grounding grounding, ProposedQuery proposed)
    {
        var reading = RulesReader.Read(selected.Question, grounding, selected.Scenarios);
        if (reading.Retrieval is Retrieval.Stopped stopped)
        {
            var ended = stopped with { Understanding = stopped.Understanding is { } u ? u with { RetrievedBy = RetrievedBy } : null };
            return grounding.Unexplained.Count == 0 ? new Judgement.Ended(ended) : new Judgement.Faulty([WordsLeft(grounding)], ended);
        }

        var understood = (Retrieval.Understood)reading.Retrieval;
        var faults = new ProposalComparison(reading.Inquiry, proposed).Faults();
        return faults.Count > 0
            ? new Judgement.Faulty(faults)
            : new Judgement.Accepted(understood with { Understanding = understood.Understanding with { RetrievedBy = RetrievedBy } });
    }

    private static string WordsLeft(Grounding grounding) =>
        $"The question also says {Listing.Of(grounding.Unexplained.Select(at => Quoted(grounding, at)))}, and nothing in the proposal stands for it.";

    private static string Quoted(Grounding grounding, int at) => $"'{grounding.Wording.Tokens[at].Text}'";
}
