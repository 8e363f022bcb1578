using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>Order of groups by their value.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SortDirection>))]
public enum SortDirection
{
    /// <summary>Largest first.</summary>
    [JsonStringEnumMemberName("desc")]
    Descending,

    /// <summary>Smallest first.</summary>
    [JsonStringEnumMemberName("asc")]
    Ascending,
}
