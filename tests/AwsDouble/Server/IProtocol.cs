using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>How errors look on the wire.</summary>
internal interface IProtocol
{
    /// <summary>The code the protocol has for a reason of refusal.</summary>
    AwsException Refusal(Refusal reason, string message);

    Answer Write(AwsException error);

    Answer Write(JsonObject output);
}
