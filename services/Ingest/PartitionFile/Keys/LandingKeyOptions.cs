using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>How the key of a landed file tells cycle, scenario, run and table. Section <c>Ccar:Ingest:LandingKey</c>.</summary>
public sealed class LandingKeyOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Ingest:LandingKey";

    /// <summary>The default of <see cref="Pattern"/>.</summary>
    public const string DefaultPattern = @"^(?:.*/)?(?<cycle>cycle[^/]*)/(?<scenario>[^/]+)/(?<run_id>run[^/]*)/(?:.*/)?(?<table>[^/]+?)\.csv(?:\.gz)?$";

    /// <summary>
    /// Regular expression with the named groups <c>cycle</c>, <c>scenario</c>, <c>run_id</c> and <c>table</c>, matched without regard to case and
    /// without backtracking (no look-around, no back-references). The default value takes the scenario between a folder that starts with
    /// <c>cycle</c> and one that starts with <c>run</c>, below any prefix, and the name of a <c>.csv</c> or <c>.csv.gz</c> file anywhere below.
    /// </summary>
    [Required]
    public string Pattern { get; set; } = DefaultPattern;
}
