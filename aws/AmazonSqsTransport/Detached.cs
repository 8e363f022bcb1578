namespace MassTransit.AmazonSqsTransport;

/// <summary>Runs background work outside of the caller's context: its trace and its scopes belong to one message, the work to many.</summary>
internal static class Detached
{
    /// <summary>Runs it on the pool.</summary>
    public static Task Run(Func<Task> work) => Begin(() => Task.Run(work));

    /// <summary>Begins it here, and goes on wherever it is woken.</summary>
    public static Task Begin(Func<Task> work)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return work();
        }

        using (ExecutionContext.SuppressFlow())
        {
            return work();
        }
    }
}
