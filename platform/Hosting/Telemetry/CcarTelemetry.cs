using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ccar.Messaging.Hosting;

/// <summary>The product's source, meter, instruments and tag names: all of them are here.</summary>
public sealed class CcarTelemetry : IDisposable
{
    /// <summary>Name of the activity source and the meter.</summary>
    public const string Name = "Ccar.Messaging";

    /// <summary>Span tag: the question's id. Never a metric tag.</summary>
    public const string QuestionIdTag = "ccar.question.id";

    /// <summary>Span tag: the landing's id. Never a metric tag.</summary>
    public const string LandingIdTag = "ccar.landing.id";

    /// <summary>Tag: how a question ended, in lower case.</summary>
    public const string OutcomeTag = "ccar.outcome";

    /// <summary>Tag: who understood the question.</summary>
    public const string RetrieverTag = "ccar.retriever";

    /// <summary>Tag: whether the rows came from a cache.</summary>
    public const string CachedTag = "ccar.cached";

    /// <summary>Tag: stage in kebab case.</summary>
    public const string StageTag = "ccar.stage";

    /// <summary>Tag: <c>waiting</c> or <c>working</c> of a stage, <c>document</c> or <c>job</c> of a knowledge base.</summary>
    public const string PartTag = "ccar.part";

    /// <summary>Tag: the operation of a service, by its own name.</summary>
    public const string OperationTag = "ccar.operation";

    /// <summary>Tag: whether rules and model read a question alike: <c>same</c>, <c>different</c>, <c>rules_only</c>, <c>model_only</c> or <c>neither</c>.</summary>
    public const string AgreementTag = "ccar.agreement";

    /// <summary>Tag: who wrote a text, <c>template</c> or <c>model</c>.</summary>
    public const string WriterTag = "ccar.writer";

    /// <summary>Tag: why a text is the template's, in snake case; <c>none</c> where it is nobody else's.</summary>
    public const string ReasonTag = "ccar.reason";

    /// <summary>Tag: <c>input</c> or <c>output</c>, by OpenTelemetry's name.</summary>
    public const string TokenTypeTag = "gen_ai.token.type";

    // OpenTelemetry's own bounds are made for milliseconds: nearly every answer would fall into the first bucket. Up to the longest deadline and the
    // longest pause before a landing's last try.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 7.5, 10, 15, 20, 30, 60, 120, 300, 900, 1800],
    };

    private static readonly InstrumentAdvice<long> Tokens = new()
    {
        HistogramBucketBoundaries = [1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144],
    };

    private readonly Meter _meter = new(Name);

    /// <summary>Creates the instruments.</summary>
    public CcarTelemetry()
    {
        QuestionDuration = _meter.CreateHistogram<double>("ccar.question.duration", "s", "From asked to answered", advice: Seconds);
        LandingDuration = _meter.CreateHistogram<double>("ccar.landing.duration", "s", "From landed to indexed or rejected", advice: Seconds);
        StageDuration = _meter.CreateHistogram<double>("ccar.stage.duration", "s", "One message in one stage, waiting and working apart", advice: Seconds);
        EngineThrottled = _meter.CreateCounter<long>("ccar.engine.throttled", "{call}", "Calls that the query engine put off");
        EngineOverread = _meter.CreateCounter<long>("ccar.engine.overread", "{query}", "Queries that read more than the selected snapshots hold");
        KnowledgeFailures = _meter.CreateCounter<long>("ccar.knowledge.failures", "{failure}", "Cards and jobs that the knowledge base did not take");
        QuestionsRetrieved = _meter.CreateCounter<long>("ccar.question.retrieved", "{question}", "Questions by who read them and what came of it");
        ReadingsCompared = _meter.CreateCounter<long>("ccar.question.compared", "{question}", "Questions by whether rules and model read them alike");
        AnswerTexts = _meter.CreateCounter<long>("ccar.answer.texts", "{text}", "Texts of answers, by who wrote them and why");
        ModelTokens = _meter.CreateHistogram<long>("gen_ai.client.token.usage", "{token}", "Tokens of one call of a model", advice: Tokens);
    }

    /// <summary>The activity source of both journeys.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>From asked to answered, in seconds; tags outcome, retriever, cached.</summary>
    public Histogram<double> QuestionDuration { get; }

    /// <summary>From landed to indexed or rejected, in seconds; tag outcome.</summary>
    public Histogram<double> LandingDuration { get; }

    /// <summary>One message in one stage, in seconds; tags stage, part.</summary>
    public Histogram<double> StageDuration { get; }

    /// <summary>Calls that the query engine put off because there were too many; tag operation.</summary>
    public Counter<long> EngineThrottled { get; }

    /// <summary>Queries that read more bytes than the selected snapshots hold: partition pruning may not have worked.</summary>
    public Counter<long> EngineOverread { get; }

    /// <summary>Cards and jobs that the knowledge base did not take; tag part.</summary>
    public Counter<long> KnowledgeFailures { get; }

    /// <summary>Questions by who read them and what came of it; tags retriever, outcome (<c>understood</c>, or how the question ended).</summary>
    public Counter<long> QuestionsRetrieved { get; }

    /// <summary>Questions where a model stands beside the rules, by whether they read them alike; tag agreement.</summary>
    public Counter<long> ReadingsCompared { get; }

    /// <summary>Texts of answered questions; tags writer, reason.</summary>
    public Counter<long> AnswerTexts { get; }

    /// <summary>Tokens of one call of a model; tag token type.</summary>
    public Histogram<long> ModelTokens { get; }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
