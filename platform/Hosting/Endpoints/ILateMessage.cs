namespace Ccar.Messaging.Hosting;

/// <summary>
/// Ends what a former delivery of a message may have left running elsewhere. Called when the message comes again after its question's deadline, instead of
/// its stage: a worker that died could not end it.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
public interface ILateMessage<in T>
    where T : class
{
    /// <summary>Ends it, where there is something; where that fails the question is over all the same, so it does not throw.</summary>
    Task EndAsync(T message, CancellationToken cancellationToken);
}
