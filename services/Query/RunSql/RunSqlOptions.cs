using System.ComponentModel.DataAnnotations;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Limits of a query. Section <c>Ccar:Query:RunSql</c>.</summary>
public sealed class RunSqlOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Query:RunSql";

    /// <summary>
    /// Statements a worker has running at a time. Null, the default value, means 16 with Athena, which runs them elsewhere and takes at least 20 at a time of
    /// an account, and 4 with DuckDB, which runs them here.
    /// </summary>
    [Range(1, 256, ErrorMessage = $"{Section}:{nameof(Concurrency)} is out of range; it may be 1 to 256 statements.")]
    public int? Concurrency { get; set; }

    /// <summary>Memory of one DuckDB database in MB. The default value is 512. There is no spilling to disk.</summary>
    [Range(64, 1_048_576)]
    public int MemoryLimitMegabytes { get; set; } = 512;

    /// <summary>Threads of one query. The default value is 2.</summary>
    [Range(1, 256)]
    public int Threads { get; set; } = 2;

    /// <summary>
    /// Longest time a query may run, in seconds; a question's deadline may end it sooner. Where it runs elsewhere, waiting for a place
    /// counts, and a worker that finds a running query counts anew. The default value is 60.
    /// </summary>
    [Range(1, 900)]
    public int TimeLimitSeconds { get; set; } = 60;

    /// <summary>Most rows a result may have. The default value is 100,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxRows { get; set; } = 100_000;

    /// <summary>Databases kept open for the selections asked last; each saves the next question some milliseconds. The default value is 16.</summary>
    [Range(1, 256)]
    public int WarmDatabases { get; set; } = 16;

    /// <summary>Statements at a time with this engine.</summary>
    internal int ConcurrencyOf(string engine) => Concurrency ?? (engine == Parts.Athena ? 16 : 4);
}
