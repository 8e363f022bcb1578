namespace Ccar.Messaging.Query.RunSql;

/// <summary>Runs a rendered statement over the selected snapshots and nothing else.</summary>
public interface IQueryEngine
{
    /// <summary>The rows of the statement; the running query is stopped when the token is cancelled, its deadline passes or its time is up.</summary>
    Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken);
}
