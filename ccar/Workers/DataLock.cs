using System.Globalization;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>The right to run the workers of a data folder; one process has it at a time.</summary>
internal sealed class DataLock : IDisposable
{
    private readonly FileLock _lock;
    private readonly string _holderPath;

    private DataLock(FileLock taken, string holderPath)
    {
        _lock = taken;
        _holderPath = holderPath;
        File.WriteAllText(_holderPath, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Takes the lock if it is free; null when another process has it.</summary>
    public static DataLock? TryTake(DataPlace data)
    {
        Directory.CreateDirectory(data.Root);
        return FileLock.TryAcquire(Path.Combine(data.Root, StoreKeys.Lock)) is { } taken ? new DataLock(taken, HolderPath(data)) : null;
    }

    /// <summary>Who has it, as it wrote itself down.</summary>
    public static string HolderOf(DataPlace data) =>
        File.Exists(HolderPath(data)) ? $"process {File.ReadAllText(HolderPath(data))}" : "another process";

    /// <inheritdoc/>
    public void Dispose()
    {
        // Before the lock is free: afterwards the file would be the next holder's.
        File.Delete(_holderPath);
        _lock.Dispose();
    }

    private static string HolderPath(DataPlace data) => Path.Combine(data.Root, StoreKeys.LockHolder);
}
