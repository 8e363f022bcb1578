using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Events;

/// <summary>An event that was accepted.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Bus">The bus.</param>
/// <param name="Source">Who says so.</param>
/// <param name="DetailType">What it is.</param>
/// <param name="Detail">What it says.</param>
public sealed record PutEvent(string Id, string Bus, string Source, string DetailType, JsonObject Detail);
