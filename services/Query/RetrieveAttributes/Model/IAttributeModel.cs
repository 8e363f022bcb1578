namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A model with a knowledge base behind it. What it says is nobody's word but its own.</summary>
internal interface IAttributeModel
{
    /// <summary>Asks once. Throws only when cancelled; everything else that goes wrong is a reply.</summary>
    Task<ModelReply> AskAsync(ModelQuestion question, CancellationToken cancellationToken);
}
