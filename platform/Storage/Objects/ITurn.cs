namespace Ccar.Messaging.Storage;

/// <summary>A turn that was entered; disposing it gives it up.</summary>
public interface ITurn : IAsyncDisposable
{
    /// <summary>
    /// False when another process may have been given the turn, because this one stood still or could not reach the store for too long. It asks nobody, and is for
    /// the moment before something is written that nothing else guards.
    /// </summary>
    bool IsHeld { get; }
}
