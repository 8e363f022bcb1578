using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>Whatever JSON object arrives on <c>ccar-questions</c>: plain, or in MassTransit's envelope as a QuestionAsked, whose URN it therefore bears.</summary>
[MessageUrn("Ccar.Messaging.Contracts:QuestionAsked")]
[SuppressMessage("Usage", "CA2227", Justification = "The serializer sets it.")]
public sealed class PlainQuestion
{
    /// <summary>Every member of the object.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Members { get; set; } = [];
}
