using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>What a column is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ColumnRole>))]
public enum ColumnRole
{
    /// <summary>Something to filter and group by.</summary>
    [JsonStringEnumMemberName("dimension")]
    Dimension,

    /// <summary>The time a row belongs to.</summary>
    [JsonStringEnumMemberName("period")]
    Period,

    /// <summary>The account or line item; figures are not added across its classes.</summary>
    [JsonStringEnumMemberName("account")]
    Account,

    /// <summary>A number to aggregate.</summary>
    [JsonStringEnumMemberName("measure")]
    Measure,
}
