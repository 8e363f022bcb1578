namespace Ccar.Messaging.Storage;

/// <summary>Implemented by a store that removes nothing itself, and marks what a rule of its own may remove after a while.</summary>
public interface IObjectMarks
{
    /// <summary>Marks an object as one that nothing refers to; false when there is no such object.</summary>
    /// <param name="key">The object.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<bool> MarkAsync(string key, CancellationToken cancellationToken);

    /// <summary>Takes the mark off, if the object bears it; false when there is no such object.</summary>
    /// <param name="key">The object.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<bool> UnmarkAsync(string key, CancellationToken cancellationToken);
}
