using System.Text.Json.Serialization;

namespace Ccar.Messaging.Hosting;

// Generated at compile time: a look at the worker's health must not take longer than starting a process does.
[JsonSerializable(typeof(Heartbeat))]
internal sealed partial class HeartbeatJson : JsonSerializerContext;
