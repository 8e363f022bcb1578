using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>The faults of the services that an engine asks, as the engine knows them: waited for, or told.</summary>
internal static class EngineFaults
{
    /// <summary>The fault, <see cref="EngineUnavailableException"/> for one that passes; null for what is none of the service's.</summary>
    public static Exception? Explain(Exception fault, AwsCall call) => AwsCallFaults.Explain(fault, call) switch
    {
        { MayPass: true } passing => new EngineUnavailableException(passing.Sentence, fault),
        { } staying => new EngineFailedException(staying.Sentence, fault),
        null => null,
    };
}
