using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Faults;

/// <summary>Something that goes wrong, for so many calls of an operation. Also the body of <c>POST /_double/faults</c>.</summary>
public sealed record FaultRule
{
    /// <summary>The service by its host name, such as <c>bedrock-runtime</c>; <c>*</c> is any.</summary>
    public string Service { get; init; } = "*";

    /// <summary>The operation; <c>*</c> is any.</summary>
    public string Operation { get; init; } = "*";

    /// <summary>What goes wrong.</summary>
    public FaultKind Kind { get; init; }

    /// <summary>How many calls pass unharmed first.</summary>
    public int After { get; init; }

    /// <summary>How many calls it happens to then.</summary>
    public int Calls { get; init; } = 1;

    /// <summary>The error's code.</summary>
    public string Code { get; init; } = "ThrottlingException";

    /// <summary>The error's message.</summary>
    public string Message { get; init; } = "Rate exceeded";

    /// <summary>The HTTP status. Of S3, 200 with an error in the body is possible: a copy can fail so.</summary>
    public int Status { get; init; } = 400;

    /// <summary>What the error carries besides.</summary>
    public JsonObject Members { get; init; } = [];

    /// <summary>The body of a scripted answer.</summary>
    public string Body { get; init; } = "";

    /// <summary>How long a delay is.</summary>
    public int DelayMilliseconds { get; init; }

    internal bool Concerns(string service, string operation) => (Service == "*" || Service == service) && (Operation == "*" || Operation == operation);
}
