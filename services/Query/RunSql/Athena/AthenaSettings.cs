using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>What the engine in Athena is configured by.</summary>
public sealed class AthenaSettings(IOptions<AthenaOptions> athena, IOptions<GlueOptions> glue, IOptions<RunSqlOptions> limits)
{
    /// <summary>Its own settings.</summary>
    public AthenaOptions Athena => athena.Value;

    /// <summary>The database of the product's tables.</summary>
    public string Database => glue.Value.Database;

    /// <summary>The limits of every query.</summary>
    public RunSqlOptions Limits => limits.Value;
}
