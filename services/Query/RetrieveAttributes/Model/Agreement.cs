using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Whether rules and a model read a question alike, as it is counted.</summary>
internal static class Agreement
{
    /// <summary>Both understand it, and alike.</summary>
    public const string Same = "same";

    /// <summary>The rules understand it, and what the model makes of it is not that.</summary>
    public const string Different = "different";

    /// <summary>The model was not asked: the rules were sure of an answer or of a refusal, or it was out of reach.</summary>
    public const string RulesOnly = "rules_only";

    /// <summary>Words that the rules do not know were explained by the model, and its reading stood every check.</summary>
    public const string ModelOnly = "model_only";

    /// <summary>Both read it, and neither understands it.</summary>
    public const string Neither = "neither";

    /// <param name="rules">What the rules make of it.</param>
    /// <param name="model">What the model makes of it; null where it was not asked.</param>
    public static string Of(RulesReading rules, ModelReading? model) => model is not ModelReading.Done { WasAsked: true } done
        ? RulesOnly
        : (rules.Retrieval, done.Retrieval) switch
        {
            (Retrieval.Understood, Retrieval.Understood) => Same,
            (Retrieval.Understood, _) => Different,
            (_, Retrieval.Understood) => ModelOnly,
            _ => Neither,
        };

    public static void Count(CcarTelemetry telemetry, RulesReading rules, ModelReading? model) =>
        telemetry.ReadingsCompared.Add(1, KeyValuePair.Create<string, object?>(CcarTelemetry.AgreementTag, Of(rules, model)));
}
