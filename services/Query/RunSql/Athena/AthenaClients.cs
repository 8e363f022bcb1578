using Amazon.Athena;
using Amazon.Glue;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>The services that the engine in Athena asks.</summary>
/// <param name="Athena">Runs the statements.</param>
/// <param name="Glue">Knows the partitions that Athena reads.</param>
public sealed record AthenaClients(IAmazonAthena Athena, IAmazonGlue Glue);
