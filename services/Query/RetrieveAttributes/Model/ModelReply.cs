namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What came back from a model.</summary>
internal abstract record ModelReply
{
    private ModelReply()
    {
    }

    /// <summary>Some text; whether it is of use is another matter.</summary>
    public sealed record Said(string Text) : ModelReply;

    /// <summary>Nothing of use; the sentence says why and what to do.</summary>
    public sealed record Silent(ModelTrouble Trouble, string Sentence) : ModelReply;
}
