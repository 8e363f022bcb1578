using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Fault.Tests;

/// <summary>A data folder seen from outside: files go in, and what is there afterwards is read without the workers.</summary>
internal sealed class DrillFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _drops;

    public DrillFolder()
    {
        Store = new FileObjectStore(Path.Combine(_folder.Path, "data"));
        Directory.CreateDirectory(Store.PathOf("ccar_reports"));
    }

    public string Data => Path.Combine(_folder.Path, "data");

    public FileObjectStore Store { get; }

    public StoreKeys Keys { get; } = new(Options.Create(new StorageOptions()));

    /// <summary>Moves a file into the landing folder: it is there whole or not at all, and was complete long ago.</summary>
    public void Drop(DrillFile file)
    {
        var staged = _folder.Write($"drop-{_drops}", file.Text);
        File.SetLastWriteTimeUtc(staged, new DateTime(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc).AddSeconds(_drops++));
        var path = Store.PathOf(file.Key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(staged, path, overwrite: true);
    }

    /// <summary>Files of the landing folder: those that wait, or those that were filed.</summary>
    public IReadOnlyList<string> Landing(Func<string, bool> isWanted) =>
    [
        .. Directory.EnumerateFiles(Store.PathOf("ccar_reports"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Data, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(isWanted)
            .Order(StringComparer.Ordinal),
    ];

    public int Waiting => Landing(key => !IsFiled(key)).Count;

    public static bool IsFiled(string key) => key.Contains("/cycle=", StringComparison.Ordinal);

    public T? Read<T>(string key)
        where T : class => File.Exists(Store.PathOf(key)) ? StoreJson.Read<T>(File.ReadAllBytes(Store.PathOf(key))) : null;

    public byte[] Bytes(string key) => File.ReadAllBytes(Store.PathOf(key));

    public void Dispose() => _folder.Dispose();
}
