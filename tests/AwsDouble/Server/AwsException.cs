using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>An error as a service answers it. The wire form is the protocol's.</summary>
public sealed class AwsException(string code, string message, int status = 400) : Exception(message)
{
    /// <summary>The code, such as <c>ThrottlingException</c>.</summary>
    public string Code => code;

    /// <summary>The HTTP status.</summary>
    public int Status => status;

    /// <summary>What the error carries besides its message.</summary>
    public JsonObject Members { get; init; } = [];
}
