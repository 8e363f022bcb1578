using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>The fixed sentences alone.</summary>
internal sealed class TemplateAnswerWriter(CcarTelemetry telemetry) : IAnswerWriter
{
    public Task<WrittenText> WriteAsync(QuestionAsked question, AnswerFacts facts, CancellationToken cancellationToken)
    {
        telemetry.CountText(ReceiptBuilder.Template, "none");
        return Task.FromResult(new WrittenText(TemplateWriter.Write(facts), ReceiptBuilder.Template));
    }
}
