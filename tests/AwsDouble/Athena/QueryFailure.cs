using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Why a query failed.</summary>
/// <param name="Reason">The text.</param>
/// <param name="Category">1 system, 2 user, 3 other.</param>
/// <param name="Type">The error's number.</param>
/// <param name="Retryable">Whether the same query may succeed later.</param>
public sealed record QueryFailure(string Reason, int Category, int Type, bool Retryable)
{
    internal JsonObject Describe() => new() { ["ErrorCategory"] = Category, ["ErrorType"] = Type, ["Retryable"] = Retryable, ["ErrorMessage"] = Reason };
}
