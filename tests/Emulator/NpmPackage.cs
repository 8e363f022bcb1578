using System.Diagnostics;

namespace Ccar.Messaging.Emulator;

/// <summary>A folder of <c>tests/</c> with an npm package, installed once per version of its lock file, however many test processes ask at the same time.</summary>
public sealed class NpmPackage
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(5);
    private readonly string _folder;
    private readonly string[] _needed;
    private readonly Lazy<Task> _installed;

    /// <summary>Describes the package.</summary>
    /// <param name="name">Name of the folder in <c>tests/</c>.</param>
    /// <param name="needed">Files that the installation must bring, from the folder on.</param>
    public NpmPackage(string name, params string[] needed)
    {
        _folder = Path.Combine(EmulatorFolder.Root, "tests", name);
        _needed = [.. needed.Select(file => Path.Combine(_folder, file))];
        _installed = new(InstallAsync);
    }

    /// <summary>Returns when the package is installed. Throws with what npm said when it cannot be.</summary>
    public Task EnsureInstalledAsync() => _installed.Value;

    private async Task InstallAsync()
    {
        await using var turn = await TakeTurnAsync(Path.Combine(EmulatorFolder.Root, "artifacts", $"{Path.GetFileName(_folder).ToLowerInvariant()}.lock"));
        if (!IsInstalled())
        {
            await RunNpmAsync();
        }
    }

    /// <summary>npm notes at the end of an installation what it installed: an older note than the lock file, or none, means that there is work to do.</summary>
    private bool IsInstalled()
    {
        var note = Path.Combine(_folder, "node_modules", ".package-lock.json");
        return _needed.All(File.Exists)
            && File.Exists(note)
            && File.GetLastWriteTimeUtc(note) >= File.GetLastWriteTimeUtc(Path.Combine(_folder, "package-lock.json"));
    }

    private async Task RunNpmAsync()
    {
        var start = new ProcessStartInfo(Npm.Path ?? throw new InvalidOperationException(Npm.WhyMissing), "ci")
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npm = Process.Start(start)!;
        var output = npm.StandardOutput.ReadToEndAsync();
        var error = npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0 || !_needed.All(File.Exists))
        {
            throw new InvalidOperationException($"'npm ci' in {_folder} ended with {npm.ExitCode}. Run it there by hand and see why.\n{await output}{await error}");
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
