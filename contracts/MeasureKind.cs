using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>Whether a measure may be added up.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeasureKind>))]
public enum MeasureKind
{
    /// <summary>A level at an instant: added over dimensions, never over periods, scenarios, cycles or account classes.</summary>
    [JsonStringEnumMemberName("stock")]
    Stock,

    /// <summary>An amount over a period: added over periods too.</summary>
    [JsonStringEnumMemberName("flow")]
    Flow,

    /// <summary>A rate or index: never added.</summary>
    [JsonStringEnumMemberName("ratio")]
    Ratio,
}
