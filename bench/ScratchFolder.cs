namespace Ccar.Messaging.Bench;

/// <summary>Work files of a run; they go with it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ccar-bench-").FullName;

    public string NewFolder(string name)
    {
        var path = Path.Combine(_root, $"{name}-{Path.GetRandomFileName()}");
        Directory.CreateDirectory(path);
        return path;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
