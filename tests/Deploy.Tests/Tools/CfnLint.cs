using System.Diagnostics;

namespace Ccar.Messaging.Deploy.Tests.Tools;

/// <summary>CloudFormation's own linter, where somebody installed it: it comes with Python, which nothing else here needs.</summary>
internal static class CfnLint
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "cfn-lint"))
        .FirstOrDefault(File.Exists);

    public static async Task<(int ExitCode, string Said)> RunAsync(string template, params string[] regions)
    {
        var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
        Array.ForEach(["--template", template, "--regions", .. regions], start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
