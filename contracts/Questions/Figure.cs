using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>One figure and what it belongs to.</summary>
public sealed record Figure
{
    /// <summary>Value of each key column; a combined figure has no <c>run_id</c>.</summary>
    public required IReadOnlyDictionary<string, string> Keys { get; init; }

    /// <summary>The exact value; null where every row of the group lacks the measure, and where there is no percent. It is always written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required decimal? Value { get; init; }

    /// <summary>True for a total over several runs, which are alternatives; given only where the question asks for it.</summary>
    public bool Combined { get; init; }

    /// <summary>What a change was computed from; null where nothing is compared. A side without a value counts as zero in the change, and is null here.</summary>
    public ComparedValues? Compared { get; init; }
}
