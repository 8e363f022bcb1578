using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Ccar.Messaging.Cli;

/// <summary>The only place that knows the workers: what runs in process, and how a landing key is read.</summary>
internal static partial class WorkerComposition
{
    /// <summary>The three workers in one host.</summary>
    public static IHost Compose(WorkerSettings settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.Data)}"] = settings.Storage.Data;
        builder.Logging.ClearProviders().SetMinimumLevel(settings.LogFrom).AddFilter("Microsoft", LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return builder.Build();
    }

    /// <summary>Table, cycle, scenario and run of a landing key.</summary>
    public static PartitionId? PartitionOf(string key) => LandingKey().Match(key) is { Success: true } match
        ? new PartitionId(match.Groups["table"].Value, match.Groups["cycle"].Value, match.Groups["scenario"].Value, match.Groups["run"].Value)
        : null;

    [GeneratedRegex(@"(?:^|/)(?<cycle>cycle[^/]*)/(?<scenario>[^/]+)/(?<run>run[^/]*)/(?:[^/]+/)*(?<table>[^/]+?)\.csv(?:\.gz)?$")]
    private static partial Regex LandingKey();
}
