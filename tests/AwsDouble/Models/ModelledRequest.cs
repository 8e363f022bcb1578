using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>A request as its service's model sees it.</summary>
/// <param name="Operation">Which operation it is; null when none.</param>
/// <param name="Input">Its members, from wherever they stood. Those of path, query and headers are text.</param>
/// <param name="Faults">What is wrong with it; empty when all is well.</param>
public sealed record ModelledRequest(string? Operation, JsonObject Input, IReadOnlyList<string> Faults)
{
    internal static ModelledRequest Refused(string fault) => new(null, [], [fault]);
}
