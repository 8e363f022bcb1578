using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary>What became of one parked message; a line of <c>ccar redrive --json</c>.</summary>
internal sealed record RedriveLine
{
    public const string Moved = "moved";
    public const string Waits = "waits";
    public const string Failed = "failed";

    /// <summary>The queue it goes back to.</summary>
    public required string Queue { get; init; }

    /// <summary>Where it waited: <c>error</c>, <c>dlq</c> or <c>skipped</c>.</summary>
    public required string From { get; init; }

    /// <summary>The broker's id of the parked message.</summary>
    public required string MessageId { get; init; }

    /// <summary>Since when the broker has it, UTC.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The message's name; null for plain JSON.</summary>
    public string? Type { get; init; }

    /// <summary>The question's or landing's id, or the key of an event.</summary>
    public string? BusinessId { get; init; }

    /// <summary>Why it was parked.</summary>
    public string? Reason { get; init; }

    /// <summary><see cref="Moved"/>, <see cref="Waits"/> or <see cref="Failed"/>.</summary>
    public required string Outcome { get; init; }

    /// <summary>What to know of the outcome.</summary>
    public string? Note { get; init; }

    public static RedriveLine Of(ParkedMessage message, string stage, string place)
    {
        var content = ParkedContent.Of(message.Body);
        return new RedriveLine
        {
            Queue = stage,
            From = place,
            MessageId = message.MessageId,
            Since = message.Since,
            Type = content.Type,
            BusinessId = content.BusinessId,
            Reason = message.Reason,
            Outcome = Waits,
        };
    }
}
