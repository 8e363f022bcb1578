using System.Collections.Concurrent;
using Ccar.Messaging.Query.RunSql;

namespace Ccar.Messaging.Bench;

/// <summary>Gives the rows of a statement from memory; the first time it lets DuckDB find them.</summary>
internal sealed class CannedEngine(DuckDbQueryEngine engine) : IQueryEngine
{
    private readonly ConcurrentDictionary<string, EngineResult> _known = new(StringComparer.Ordinal);

    public async Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken) =>
        _known.TryGetValue(query.Sql, out var known) ? known : _known.GetOrAdd(query.Sql, await engine.RunAsync(query, cancellationToken));
}
