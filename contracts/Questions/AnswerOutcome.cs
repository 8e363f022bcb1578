using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>How a question ended: a closed list.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnswerOutcome>))]
public enum AnswerOutcome
{
    /// <summary>With figures.</summary>
    Answered,

    /// <summary>With a question back: more than one reading, or something is missing.</summary>
    ClarificationNeeded,

    /// <summary>With a reason why there is no figure.</summary>
    Refused,

    /// <summary>Something broke, or the deadline passed.</summary>
    Failed,
}
