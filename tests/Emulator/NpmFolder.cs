using System.Diagnostics;

namespace Ccar.Messaging.Emulator;

/// <summary>A folder with a package.json, installed once per version of its lock file, however many test processes ask at the same time.</summary>
/// <param name="Folder">Where package.json and package-lock.json are.</param>
/// <param name="Proof">A file, relative to the folder, without which the installation is not complete.</param>
public sealed record NpmFolder(string Folder, string Proof)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(5);

    /// <summary>The file that proves the installation, in full.</summary>
    public string ProofPath => Path.Combine(Folder, Proof);

    /// <summary>Returns when the packages are installed. Throws with what npm said when they cannot be.</summary>
    public async Task EnsureInstalledAsync()
    {
        await using var turn = await TakeTurnAsync(Path.Combine(EmulatorFolder.Root, "artifacts", $"npm-{Path.GetFileName(Folder)}.lock"));
        if (!IsInstalled())
        {
            await RunNpmAsync();
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

    /// <summary>npm notes at the end of an installation what it installed: an older note than the lock file, or none, means that there is work to do.</summary>
    private bool IsInstalled()
    {
        var note = Path.Combine(Folder, "node_modules", ".package-lock.json");
        return File.Exists(ProofPath)
            && File.Exists(note)
            && File.GetLastWriteTimeUtc(note) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
    }

    private async Task RunNpmAsync()
    {
        var start = new ProcessStartInfo(Npm.Path ?? throw new InvalidOperationException(Npm.WhyMissing), "ci")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npm = Process.Start(start)!;
        var output = npm.StandardOutput.ReadToEndAsync();
        var error = npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0 || !File.Exists(ProofPath))
        {
            throw new InvalidOperationException($"'npm ci' in {Folder} ended with {npm.ExitCode}. Run it there by hand and see why.\n{await output}{await error}");
        }
    }
}
