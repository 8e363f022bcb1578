using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Something that nothing refers to; a line of <c>ccar prune --json</c>.</summary>
internal sealed record PruneLine(string Kind, string Name, int Objects, long Bytes, DateTimeOffset Written, string Outcome)
{
    public const string Unreferenced = "unreferenced";
    public const string Pruned = "pruned";

    public static PruneLine Of(PrunePart part, string outcome) => new(part.Kind, part.Name, part.Objects.Count, part.Bytes, part.Written, outcome);
}
