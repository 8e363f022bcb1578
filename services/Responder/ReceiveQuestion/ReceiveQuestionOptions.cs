using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>How questions are taken in. Section <c>Ccar:Responder:ReceiveQuestion</c>.</summary>
public sealed class ReceiveQuestionOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Responder:ReceiveQuestion";

    /// <summary>How often the inbox is looked at, in milliseconds, beside the operating system's own notice. The default value is 250.</summary>
    [Range(10, 60_000)]
    public int PollMilliseconds { get; set; } = 250;
}
