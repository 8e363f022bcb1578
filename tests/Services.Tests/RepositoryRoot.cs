namespace Ccar.Messaging.Services.Tests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The folder of development data beside the repository; null where there is none.</summary>
    public static string? SharedData
    {
        get
        {
            var data = System.IO.Path.Combine(Path, "..", "shared", "data");
            return Directory.Exists(data) ? System.IO.Path.GetFullPath(data) : null;
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Ccar.Messaging.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Ccar.Messaging.sln above {AppContext.BaseDirectory}.");
    }
}
