using System.Diagnostics;
using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>Starts the stage's clock, names the business id on the span, and records how long the stage took.</summary>
internal sealed class StageFilter<T>(TimeProvider clock, CcarTelemetry telemetry) : IFilter<ConsumeContext<T>>
    where T : class
{
    public async Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
    {
        var stage = StageClock.Of(context, clock);
        if (QuestionHead.Of(context.Message) is { } question)
        {
            Activity.Current?.SetTag(CcarTelemetry.QuestionIdTag, question.QuestionId.ToString());
        }

        try
        {
            await next.Send(context);
        }
        finally
        {
            Record(stage.Finish());
        }
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("ccar-stage");

    private void Record(StageTiming timing)
    {
        var stage = KeyValuePair.Create<string, object?>(CcarTelemetry.StageTag, timing.Stage);
        telemetry.StageDuration.Record(timing.Waited().TotalSeconds, stage, KeyValuePair.Create<string, object?>(CcarTelemetry.PartTag, "waiting"));
        telemetry.StageDuration.Record(timing.Worked().TotalSeconds, stage, KeyValuePair.Create<string, object?>(CcarTelemetry.PartTag, "working"));
    }
}
