namespace Ccar.Messaging.Query.RunSql;

/// <summary>What a rendered statement asks for: first the keys, which are text, then the aggregates, which are numbers.</summary>
/// <param name="Keys">Names of the key columns, in order.</param>
/// <param name="Values">Names of the aggregates, in order.</param>
internal sealed record RenderedColumns(IReadOnlyList<string> Keys, IReadOnlyList<string> Values)
{
    /// <summary>All of them, in the order of the result.</summary>
    public IReadOnlyList<string> All => [.. Keys, .. Values];
}
