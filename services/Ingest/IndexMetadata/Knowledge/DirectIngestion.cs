using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>
/// Hands each card over by itself, those of landings that meet by one call. A card that the knowledge base does not take is handed over once more; then the
/// landing goes on and says so, because no figure rests on a card.
/// </summary>
internal sealed partial class DirectIngestion(
    KnowledgeBase knowledge, StoreKeys keys, StoreUris uris, CcarTelemetry telemetry, ILogger<DirectIngestion> logger) : IKnowledgeIndex
{
    private readonly GroupedCalls<CardToIngest, CardAnswer> _calls =
        new(KnowledgeBase.MostDocuments, knowledge.IngestAsync, fault => fault is ValidationException) { MostCalls = KnowledgeBase.MostCalls };

    public async Task<string?> IndexAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        var card = new CardToIngest(uris.Of(keys.Card(filed.Partition)), uris.Of(keys.CardAttributes(filed.Partition)), filed.LandingId, Attempt: 1);
        var answer = await _calls.AddAsync(card, cancellationToken);
        if (answer.IsWorthRepeating)
        {
            answer = await _calls.AddAsync(card with { Attempt = 2 }, cancellationToken);
        }

        return answer.IsAccepted ? null : Tell(card, answer);
    }

    private string Tell(CardToIngest card, CardAnswer answer)
    {
        telemetry.KnowledgeFailures.Add(1, KeyValuePair.Create<string, object?>(CcarTelemetry.PartTag, "document"));
        LogNotTaken(logger, card.Uri, knowledge.Id, answer.ToString());
        return $"The knowledge base {knowledge.Id} did not take the card '{card.Uri}': {answer}. A model may not find this landing; figures do not rest on it.";
    }

    [LoggerMessage(2205, LogLevel.Error, "The card {Uri} was not taken by the knowledge base {KnowledgeBase}: {Answer}.", EventName = "CardNotTaken")]
    private static partial void LogNotTaken(ILogger logger, string uri, string knowledgeBase, string answer);
}
