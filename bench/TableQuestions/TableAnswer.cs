namespace Ccar.Messaging.Bench;

/// <summary>What became of a question: a figure, or what was asked back.</summary>
/// <param name="Question">The question.</param>
/// <param name="Figure">The figure; null where none was given.</param>
/// <param name="Said">The statement, or the sentence that asks back.</param>
internal sealed record TableAnswer(TableQuestion Question, double? Figure, string Said)
{
    public bool IsAnswered => Figure is not null;

    public bool IsRight => Question.IsAnsweredBy(Figure);
}
