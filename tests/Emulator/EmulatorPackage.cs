namespace Ccar.Messaging.Emulator;

/// <summary>The emulator's npm package.</summary>
public static class EmulatorPackage
{
    private static readonly NpmFolder Packages = new(EmulatorFolder.Path, Path.GetRelativePath(EmulatorFolder.Path, EmulatorFolder.Node));
    private static readonly Lazy<Task> Installed = new(Packages.EnsureInstalledAsync);

    /// <summary>Returns when the package is installed. Throws with what npm said when it cannot be.</summary>
    public static Task EnsureInstalledAsync() => Installed.Value;
}
