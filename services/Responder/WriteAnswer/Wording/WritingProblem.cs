using System.Globalization;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Why the template's text goes out.</summary>
/// <param name="Reason">In snake case, for metrics: a closed list.</param>
/// <param name="Sentence">For the receipt.</param>
internal sealed record WritingProblem(string Reason, string Sentence)
{
    public static WritingProblem NoTime { get; } = new("no_time", "No time was left to ask the model.");

    public static WritingProblem Guardrail { get; } = new("guardrail", "The guardrail stopped the model's text.");

    public static WritingProblem Filtered { get; } = new("filtered", "The model's own content filter stopped its text.");

    public static WritingProblem CutShort { get; } = new("max_tokens", "The model's text was cut at the allowed number of tokens.");

    public static WritingProblem Derived { get; } =
        new("derived", "The model was not asked: changes, shares and nested figures have a fixed text.");

    public static WritingProblem TooManyFigures(int most) => new("too_many_figures", $"The answer has more than {most} figures, so the model was not asked.");

    public static WritingProblem Slow(TimeSpan allowed) =>
        new("slow", string.Create(CultureInfo.InvariantCulture, $"The model did not answer within {allowed.TotalSeconds:0.#} s."));

    public static WritingProblem Refused(string refusal) => new("gate", $"The model's text was not used: {refusal}.");

    public static WritingProblem Stopped(string? reason) =>
        new("stopped", $"The model stopped without an answer ({Printable.Escape(reason ?? "no reason given")}).");

    public static WritingProblem Throttled(string code) => new("throttled", $"The model could not be asked: too many calls ({Printable.Escape(code)}).");

    public static WritingProblem Denied(string code) => new("denied", $"The model could not be asked: access was denied ({Printable.Escape(code)}).");

    public static WritingProblem Failed(string code) => new("failed", $"The model could not be asked ({Printable.Escape(code)}).");
}
