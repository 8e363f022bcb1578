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
        using var span = CcarTelemetry.Source.StartActivity("ccar." + stage.Stage);
        Name(span, context.Message);
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

    private static void Name(Activity? span, T message)
    {
        if (QuestionHead.Of(message) is { } question)
        {
            span?.SetTag(CcarTelemetry.QuestionIdTag, question.QuestionId.ToString());
        }
        else if (LandingIds.Of(message) is { } landingId)
        {
            span?.SetTag(CcarTelemetry.LandingIdTag, landingId.ToString());
        }
    }

    private void Record(StageTiming timing)
    {
        var stage = KeyValuePair.Create<string, object?>(CcarTelemetry.StageTag, timing.Stage);
        telemetry.StageDuration.Record(timing.Waited().TotalSeconds, stage, KeyValuePair.Create<string, object?>(CcarTelemetry.PartTag, "waiting"));
        telemetry.StageDuration.Record(timing.Worked().TotalSeconds, stage, KeyValuePair.Create<string, object?>(CcarTelemetry.PartTag, "working"));
    }
}
