using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>What a comparison gives for its two sides.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ComparisonKind>))]
public enum ComparisonKind
{
    /// <summary>The figure of each side, next to each other.</summary>
    [JsonStringEnumMemberName("side_by_side")]
    SideBySide,

    /// <summary>The later or second side minus the earlier or first.</summary>
    [JsonStringEnumMemberName("change")]
    Change,

    /// <summary>100 × (second − first) / first.</summary>
    [JsonStringEnumMemberName("pct_change")]
    PercentChange,
}
