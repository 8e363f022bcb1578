using System.Text.Json.Serialization;

namespace Ccar.Messaging.Hosting;

/// <summary>What a check came to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingState>))]
public enum FindingState
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>It works, and something should be looked at.</summary>
    Warning,

    /// <summary>The product cannot work like this.</summary>
    Bad,
}
