using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

internal static class WritingTelemetry
{
    public static void CountText(this CcarTelemetry telemetry, string writer, string reason) => telemetry.AnswerTexts.Add(
        1,
        KeyValuePair.Create<string, object?>(CcarTelemetry.WriterTag, writer),
        KeyValuePair.Create<string, object?>(CcarTelemetry.ReasonTag, reason));

    public static void CountTokens(this CcarTelemetry telemetry, ModelReply reply)
    {
        telemetry.ModelTokens.Record(reply.InputTokens, KeyValuePair.Create<string, object?>(CcarTelemetry.TokenTypeTag, "input"));
        telemetry.ModelTokens.Record(reply.OutputTokens, KeyValuePair.Create<string, object?>(CcarTelemetry.TokenTypeTag, "output"));
    }
}
