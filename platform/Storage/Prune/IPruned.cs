namespace Ccar.Messaging.Storage;

/// <summary>Takes objects out of use in a way that can be undone for a while.</summary>
public interface IPruned
{
    /// <summary>Where they go, or what becomes of them, as a sentence for people.</summary>
    string Fate { get; }

    /// <summary>Takes an object out of use.</summary>
    /// <param name="key">The object.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task RemoveAsync(string key, CancellationToken cancellationToken);

    /// <summary>Puts an object back that this or an earlier run took out of use; nothing happens where it cannot be had any more.</summary>
    /// <param name="key">The object.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task RestoreAsync(string key, CancellationToken cancellationToken);

    /// <summary>What earlier runs took out of use and is still there.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlySet<string>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Writes down what is out of use now, for the next run.</summary>
    /// <param name="removed">All of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task NoteAsync(IReadOnlySet<string> removed, CancellationToken cancellationToken);
}
