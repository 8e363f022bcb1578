using System.Text.RegularExpressions;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>A type of a service: what a value of it must look like.</summary>
internal sealed class Shape
{
    /// <summary>structure, list, map, string, integer, long, float, double, boolean, timestamp or blob.</summary>
    public string Type { get; set; } = "string";

    /// <summary>Any JSON will do.</summary>
    public bool IsDocument { get; set; }

    /// <summary>Exactly one member is set.</summary>
    public bool IsUnion { get; set; }

    /// <summary>True where a timestamp is text, as in Bedrock Agent, and not seconds since 1970.</summary>
    public bool IsIsoTime { get; set; }

    public Dictionary<string, Member> Members { get; } = [];

    public HashSet<string> Required { get; } = [];

    public Shape? Element { get; set; }

    public Shape? Key { get; set; }

    public decimal? Min { get; set; }

    public decimal? Max { get; set; }

    public Regex? Pattern { get; set; }

    public HashSet<string> Enum { get; } = [];
}
