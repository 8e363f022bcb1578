using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>A question before it has an id.</summary>
internal sealed record QuestionDraft(string Text)
{
    public string? Table { get; init; }

    public string? Scenario { get; init; }

    public IReadOnlyList<string> RunIds { get; init; } = [];

    public string? Cycle { get; init; }

    /// <summary>The question whose clarification this settles.</summary>
    public Guid? InReplyTo { get; init; }

    /// <summary>The chosen option of that clarification, from 1.</summary>
    public int? Option { get; init; }

    public QuestionAsked Ask(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new QuestionAsked
        {
            // Asking again is another question, so the id is new every time.
            QuestionId = Guid.CreateVersion7(now),
            AskedAt = now,
            Text = Text,
            Table = Table,
            Scenario = Scenario,
            RunIds = RunIds,
            Cycle = Cycle,
            AskedBy = Environment.UserName,
            InReplyTo = InReplyTo,
            Option = Option,
        };
    }
}
