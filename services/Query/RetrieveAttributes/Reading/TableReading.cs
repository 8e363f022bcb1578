namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What became of the question on the ground of one table.</summary>
internal sealed record TableReading(Inquiry Inquiry, Retrieval Retrieval)
{
    /// <summary>Whether it was read as a question over rows.</summary>
    public bool IsOverRows { get; init; }

    public Grounding Grounding => Inquiry.Grounding;

    public bool NamesTable => Grounding.Mentions.Any(m => m is Mention.Table);
}
