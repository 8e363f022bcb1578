using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary>How the workers of this process run.</summary>
/// <param name="Storage">Where things are stored.</param>
/// <param name="LogFrom">The least severe log lines to show, on standard error.</param>
/// <param name="Parts">What stands behind their interfaces.</param>
internal sealed record WorkerSettings(StorageOptions Storage, LogLevel LogFrom, Parts Parts);
