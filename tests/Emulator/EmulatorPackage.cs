namespace Ccar.Messaging.Emulator;

/// <summary>The emulator's npm package.</summary>
public static class EmulatorPackage
{
    private static readonly NpmPackage Package = new("Emulator", Path.GetRelativePath(EmulatorFolder.Path, EmulatorFolder.Node));

    /// <summary>Returns when the package is installed. Throws with what npm said when it cannot be.</summary>
    public static Task EnsureInstalledAsync() => Package.EnsureInstalledAsync();
}
