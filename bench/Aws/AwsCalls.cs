using System.Collections.Concurrent;
using Amazon.Runtime.Internal;

namespace Ccar.Messaging.Bench;

/// <summary>Counts what this process asks of AWS, by service and operation; every try of a call counts. The SDK puts it into each client that is made from now on.</summary>
internal sealed class AwsCalls : IRuntimePipelineCustomizer
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    private AwsCalls() => RuntimePipelineCustomizerRegistry.Instance.Register(this);

    /// <summary>The calls of this process.</summary>
    public static AwsCalls OfThisProcess { get; } = new();

    public string UniqueName => "ccar-bench-calls";

    /// <summary>How much longer each try takes than the machine's own services need: a network's share, which costs no processor. None by default.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>How many there were so far.</summary>
    public IReadOnlyDictionary<string, int> SoFar => new Dictionary<string, int>(_counts);

    /// <summary>How many came since.</summary>
    public IReadOnlyDictionary<string, int> Since(IReadOnlyDictionary<string, int> before) =>
        _counts.ToDictionary(count => count.Key, count => count.Value - before.GetValueOrDefault(count.Key)).Where(count => count.Value > 0).ToDictionary();

    public void Customize(Type type, RuntimePipeline pipeline) => pipeline.AddHandlerAfter<RetryHandler>(new Counter(this));

    // Amazon.S3.Model.GetObjectRequest is S3 GetObject.
    private void Count(Type request)
    {
        var service = request.Namespace!.Split('.')[1];
        var operation = request.Name[..^"Request".Length];
        _counts.AddOrUpdate($"{(service == "SimpleNotificationService" ? "SNS" : service)} {operation}", 1, static (_, count) => count + 1);
    }

    private sealed class Counter(AwsCalls calls) : PipelineHandler
    {
        public override async Task<T> InvokeAsync<T>(Amazon.Runtime.IExecutionContext executionContext)
        {
            calls.Count(executionContext.RequestContext.OriginalRequest.GetType());
            if (calls.Latency > TimeSpan.Zero)
            {
                await Task.Delay(calls.Latency, TimeProvider.System);
            }

            return await base.InvokeAsync<T>(executionContext);
        }
    }
}
