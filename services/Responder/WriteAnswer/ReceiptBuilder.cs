using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer.Wording;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Puts together what an answer rests on.</summary>
public static class ReceiptBuilder
{
    /// <summary>Who wrote a text without a model.</summary>
    public const string Template = "template";

    /// <summary>Who wrote a text that passed the gate.</summary>
    public const string Model = "model";

    /// <summary>The receipt of a question that nothing was computed or understood for: who sent it. Null where that is not known either.</summary>
    public static Receipt? OfSender(string? senderId) => senderId is null ? null : new Receipt { WrittenBy = Template, SenderId = senderId };

    /// <summary>The receipt of an answered question.</summary>
    public static Receipt Build(ResultsReady results, IReadOnlyList<ReceiptFile> files, WrittenText text, string? senderId) => new()
    {
        Sql = [results.Sql],
        Attributes = results.Attributes,
        Files = files,
        Understanding = results.Understanding,
        ResultKey = results.ResultKey,
        Engine = results.Engine,
        EngineQueryId = results.EngineQueryId,
        BytesScanned = results.BytesScanned,
        CacheHit = results.CacheHit,
        Warnings = results.Warnings,
        WrittenBy = text.WrittenBy,
        WritingNote = text.Note,
        SenderId = senderId,
    };
}
