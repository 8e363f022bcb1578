namespace Ccar.Messaging.Emulator;

/// <summary>The package manager that brings the emulator.</summary>
public static class Npm
{
    private static readonly string FileName = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>Where npm is; null when it is nowhere on the PATH.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => System.IO.Path.Combine(folder, FileName))
        .FirstOrDefault(File.Exists);

    /// <summary>Why tests that need the emulator are skipped; null when they run. The CI script looks for these words.</summary>
    public static string? WhyMissing => Path is null ? "npm is not on the PATH: install Node.js 20 or later to run the tests on SQS and SNS." : null;
}
