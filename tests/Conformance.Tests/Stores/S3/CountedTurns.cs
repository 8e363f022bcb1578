using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>Turns that wait for a test before they are entered; entries are numbered from 1.</summary>
internal sealed class CountedTurns(ITurns inner, Func<int, Task> before) : ITurns
{
    private int _entries;

    public int Entries => Volatile.Read(ref _entries);

    public async Task<ITurn> EnterAsync(string name, CancellationToken cancellationToken)
    {
        await before(Interlocked.Increment(ref _entries)).WaitAsync(cancellationToken);
        return await inner.EnterAsync(name, cancellationToken);
    }
}
