using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Makes a call again, ever more slowly, while its service throttles or is away, until the token is cancelled; other faults come in the product's words.
/// </summary>
internal sealed partial class PatientCalls(TimeProvider time, CcarTelemetry telemetry, ILogger logger)
{
    private static readonly TimeSpan ShortestRest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);

    /// <summary>The call's answer.</summary>
    /// <param name="operation">The call, for logs and metrics.</param>
    /// <param name="call">Makes it.</param>
    /// <param name="explain">The fault in the product's words, <see cref="EngineUnavailableException"/> for one that passes; null for a fault of others.</param>
    /// <param name="cancellationToken">Ends the waiting; why it was waited is the inner fault then.</param>
    public async Task<T> CallAsync<T>(string operation, Func<Task<T>> call, Func<Exception, Exception?> explain, CancellationToken cancellationToken)
    {
        var rests = new Pauses(ShortestRest, LongestRest);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return await call();
            }
            catch (Exception fault) when (AwsCallFaults.IsThrottling(fault))
            {
                telemetry.EngineThrottled.Add(1, KeyValuePair.Create<string, object?>(CcarTelemetry.OperationTag, operation));
                LogThrottled(logger, operation, ServiceWords.Clean(fault.Message));
                await RestAsync(rests.Next(), fault, cancellationToken);
            }
            catch (Exception fault) when (!IsOwn(fault, cancellationToken) && explain(fault) is { } explained)
            {
                var away = explained as EngineUnavailableException ?? throw explained;
                LogAway(logger, away.Message);
                await RestAsync(rests.Next(), away, cancellationToken);
            }
        }
    }

    private async Task RestAsync(TimeSpan rest, Exception reason, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(rest, time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw new OperationCanceledException(reason.Message, reason, cancellationToken);
        }
    }

    private static bool IsOwn(Exception fault, CancellationToken cancellationToken) =>
        fault is OperationCanceledException && cancellationToken.IsCancellationRequested;

    [LoggerMessage(4201, LogLevel.Warning, "{Operation} is throttled; it is asked again more slowly. {Reason}", EventName = "AthenaThrottled")]
    private static partial void LogThrottled(ILogger logger, string operation, string reason);

    [LoggerMessage(4208, LogLevel.Warning, "{Reason} It is asked again until the deadline.", EventName = "AthenaAway")]
    private static partial void LogAway(ILogger logger, string reason);
}
