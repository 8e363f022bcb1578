using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>The faults of tables and knowledge base as the stage knows them: tried again, or parked until somebody changes something.</summary>
internal static class IndexFaults
{
    /// <summary>The fault; null for what is none of the service's, and for a wait that was given up.</summary>
    public static Exception? Explain(Exception fault, AwsCall call, CancellationToken cancellationToken) =>
        fault is OperationCanceledException && cancellationToken.IsCancellationRequested ? null
        : AwsCallFaults.Explain(fault, call) is { } explained ? Of(explained, fault)
        : null;

    /// <summary>The fault of one item of a batch.</summary>
    public static Exception Explain(string? code, string? message, AwsCall call) => Of(AwsCallFaults.Explain(code, message, call), null);

    private static Exception Of(AwsCallFault fault, Exception? cause) => fault.MayPass
        ? new AwsUnavailableException(fault.Sentence, cause!)
        : new AwsRefusedException(fault.Sentence, cause!);
}
