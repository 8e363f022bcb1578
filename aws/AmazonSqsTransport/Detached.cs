namespace MassTransit.AmazonSqsTransport;

/// <summary>Runs background work outside of the caller's context: its trace and its scopes belong to one message, the work to many.</summary>
internal static class Detached
{
    public static Task Run(Func<Task> work)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return Task.Run(work);
        }

        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }
}
