namespace Ccar.Messaging.Query.RunSql;

/// <summary>Runs a rendered statement over the selected snapshots and nothing else.</summary>
public interface IQueryEngine
{
    /// <summary>
    /// The rows of the statement. The running query is stopped when its deadline passes or its time is up. A cancelled token only says that nobody waits
    /// here any longer, because the process stops or another one has the message: an engine within the process gives up its work, which nobody could use;
    /// an engine elsewhere goes on, and the repeated call for the same question finds the query it is running.
    /// </summary>
    /// <exception cref="EngineFailedException">The engine will not finish the statement.</exception>
    /// <exception cref="EngineTimeoutException">The deadline passed, or the time was up.</exception>
    /// <exception cref="EngineUnavailableException">The engine could not be asked; trying again may help.</exception>
    /// <exception cref="TooManyRowsException">The result has more rows than an answer may have.</exception>
    Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken);
}
