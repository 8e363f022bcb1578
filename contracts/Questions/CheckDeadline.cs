namespace Ccar.Messaging.Contracts;

/// <summary>Ends the question if nothing else has. Sent by the Responder to itself, delivered at the deadline.</summary>
public sealed record CheckDeadline
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>Hash of what was asked (<see cref="QuestionContent.ContentHash"/>): a result for other content under the same id is never used.</summary>
    public required string QuestionHash { get; init; }

    /// <summary>When it was asked, UTC.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When an answer is no longer wanted, UTC.</summary>
    public required DateTimeOffset Deadline { get; init; }
}
