namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What a model's answer is worth.</summary>
internal abstract record Judgement
{
    private Judgement()
    {
    }

    /// <summary>It stands on the ground, and agrees with everything the rules are sure of.</summary>
    public sealed record Accepted(Retrieval.Understood Understood) : Judgement;

    /// <summary>The words are clear, and the question cannot be answered, whoever reads it.</summary>
    public sealed record Ended(Retrieval.Stopped Stopped) : Judgement;

    /// <summary>It is wrong, in plain sentences; a last word of the rules, where they have one on the words that are left.</summary>
    public sealed record Faulty(IReadOnlyList<string> Faults, Retrieval.Stopped? Left = null) : Judgement;
}
