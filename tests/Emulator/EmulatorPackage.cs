using System.Diagnostics;

namespace Ccar.Messaging.Emulator;

/// <summary>Installs the emulator's npm package once per version of its lock file, however many test processes ask at the same time.</summary>
public static class EmulatorPackage
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(5);
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    /// <summary>Returns when the package is installed. Throws with what npm said when it cannot be.</summary>
    public static Task EnsureInstalledAsync() => Installed.Value;

    private static async Task InstallAsync()
    {
        await using var turn = await TakeTurnAsync(Path.Combine(EmulatorFolder.Root, "artifacts", "emulator.lock"));
        if (!IsInstalled())
        {
            await RunNpmAsync();
        }
    }

    /// <summary>npm notes at the end of an installation what it installed: an older note than the lock file, or none, means that there is work to do.</summary>
    private static bool IsInstalled()
    {
        var note = Path.Combine(EmulatorFolder.Path, "node_modules", ".package-lock.json");
        return File.Exists(EmulatorFolder.Node)
            && File.Exists(note)
            && File.GetLastWriteTimeUtc(note) >= File.GetLastWriteTimeUtc(Path.Combine(EmulatorFolder.Path, "package-lock.json"));
    }

    private static async Task RunNpmAsync()
    {
        var start = new ProcessStartInfo(Npm.Path ?? throw new InvalidOperationException(Npm.WhyMissing), "ci")
        {
            WorkingDirectory = EmulatorFolder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npm = Process.Start(start)!;
        var output = npm.StandardOutput.ReadToEndAsync();
        var error = npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0 || !File.Exists(EmulatorFolder.Node))
        {
            throw new InvalidOperationException(
                $"'npm ci' in {EmulatorFolder.Path} ended with {npm.ExitCode}. Run it there by hand and see why.\n{await output}{await error}");
        }
    }

    private static async Task<FileStream> TakeTurnAsync(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                // The system lets go of it when the process that holds it ends, however that happens.
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waiting.Elapsed < LockPatience)
            {
                await Task.Delay(100);
            }
        }
    }
}
