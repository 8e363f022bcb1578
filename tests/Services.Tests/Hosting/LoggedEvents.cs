using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Services.Tests.Hosting;

/// <summary>Notes the events that the product logs.</summary>
internal sealed class LoggedEvents : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(string Name, string Text, Exception? Fault)> _events = new();

    public IReadOnlyList<string> Names => [.. _events.Select(logged => logged.Name)];

    public IReadOnlyList<(string Name, string Text, Exception? Fault)> Events => [.. _events];

    /// <summary>Registers it where a host has logging switched off.</summary>
    public void AddTo(IServiceCollection services) =>
        services.AddSingleton<ILoggerProvider>(this).Configure<LoggerFilterOptions>(options => options.MinLevel = LogLevel.Information);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _events.Enqueue((eventId.Name ?? "", formatter(state, exception), exception));

    public void Dispose()
    {
    }
}
