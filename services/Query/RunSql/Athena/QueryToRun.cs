namespace Ccar.Messaging.Query.RunSql;

/// <summary>A statement with what its result is held against.</summary>
/// <param name="Query">The statement.</param>
/// <param name="Columns">The columns it asks for.</param>
/// <param name="Held">Bytes of the selected snapshots.</param>
internal sealed record QueryToRun(EngineQuery Query, RenderedColumns Columns, long Held);
