namespace Ccar.Messaging.Contracts;

/// <summary>A question was accepted. Published by the Responder's intake, or by any .NET publisher.</summary>
public sealed record QuestionAsked
{
    /// <summary>The publisher's id. A known id with the same content is answered again from the record; with other content it is refused.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>When it was asked, UTC.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The question in plain English, at most 4,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Table to ask; null lets the question decide.</summary>
    public string? Table { get; init; }

    /// <summary>Scenario; null lets the question, then the default decide.</summary>
    public string? Scenario { get; init; }

    /// <summary>Run ids, 1 to 4; empty lets the question, then the default decide.</summary>
    public IReadOnlyList<string> RunIds { get; init; } = [];

    /// <summary>Cycle; null lets the question, then the default decide.</summary>
    public string? Cycle { get; init; }

    /// <summary>When an answer is no longer wanted, UTC; null means 120 s after <see cref="AskedAt"/>. At most 15 minutes after it.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Who asks, as claimed by the publisher.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Who sent it, as the broker authenticated it. Only the intake knows: it stands in the question's record, and is ignored in a message.</summary>
    public string? SenderId { get; init; }

    /// <summary>The question whose clarification this settles.</summary>
    public Guid? InReplyTo { get; init; }

    /// <summary>The chosen option of that clarification, from 1.</summary>
    public int? Option { get; init; }
}
