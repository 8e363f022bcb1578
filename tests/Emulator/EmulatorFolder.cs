namespace Ccar.Messaging.Emulator;

/// <summary>Finds <c>tests/Emulator</c> and its neighbours from wherever the tests run.</summary>
public static class EmulatorFolder
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder with the emulator's package and script.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Root, "tests", "Emulator");

    /// <summary>The Node that npm supplied: the emulator needs 22.5, the machine may have an older one.</summary>
    public static string Node { get; } = System.IO.Path.Combine(Path, "node_modules", "node", "bin", OperatingSystem.IsWindows() ? "node.exe" : "node");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Ccar.Messaging.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Ccar.Messaging.sln above {AppContext.BaseDirectory}.");
    }
}
