using System.Text.Json.Serialization;

namespace Ccar.Messaging.Cli;

/// <summary>What became of a landed file.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LandingResult>))]
internal enum LandingResult
{
    /// <summary>It can be asked about.</summary>
    [JsonStringEnumMemberName("indexed")]
    Indexed,

    /// <summary>It is in quarantine.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected,

    /// <summary>It has no outcome.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
