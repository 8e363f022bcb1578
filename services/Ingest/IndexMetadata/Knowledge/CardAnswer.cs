using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>What the knowledge base said of one card.</summary>
/// <param name="Status">Its status; null when it said nothing of it.</param>
/// <param name="Reason">Why; null when it does not say.</param>
internal sealed record CardAnswer(DocumentStatus? Status, string? Reason)
{
    private static readonly DocumentStatus[] Accepted = [DocumentStatus.STARTING, DocumentStatus.PENDING, DocumentStatus.IN_PROGRESS, DocumentStatus.INDEXED];

    // Its work is done, if not as it should be: the same card once more would end the same.
    private static readonly DocumentStatus[] Final = [DocumentStatus.IGNORED, DocumentStatus.PARTIALLY_INDEXED, DocumentStatus.METADATA_PARTIALLY_INDEXED];

    /// <summary>True when the card is on its way, or there.</summary>
    public bool IsAccepted => Status is not null && Accepted.Contains(Status);

    /// <summary>True when it is worth handing over once more.</summary>
    public bool IsWorthRepeating => !IsAccepted && (Status is null || !Final.Contains(Status));

    public static CardAnswer Of(CardToIngest card, IEnumerable<KnowledgeBaseDocumentDetail> details) =>
        details.FirstOrDefault(detail => detail.Identifier?.S3?.Uri == card.Uri) is { } detail
            ? new CardAnswer(detail.Status, detail.StatusReason)
            : new CardAnswer(null, null);

    public override string ToString() => $"{Status?.Value ?? "no status"}{(string.IsNullOrWhiteSpace(Reason) ? "" : $" ({Reason.Trim().TrimEnd('.')})")}";
}
