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

    /// <summary>100 × (second − first) / first, rounded half away from zero to four decimals; no value where the first side has none or is zero.</summary>
    [JsonStringEnumMemberName("pct_change")]
    PercentChange,
}
