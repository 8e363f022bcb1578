using System.Diagnostics;
using System.Text.Json;
using Ccar.Messaging.Deploy.Tests.Templates;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Deploy.Tests.Tools;

/// <summary>The AWS CDK, which knows each type of resource, and cdk-nag, which knows what is not to be done with them.</summary>
internal static class Cdk
{
    private const string Name = "Cdk";
    private static readonly NpmPackage Package = new(Name, "node_modules/aws-cdk-lib/package.json", "node_modules/cdk-nag/package.json");

    /// <summary>What is wrong with the template, one list for each choice of parameters.</summary>
    public static async Task<IReadOnlyList<string[]>> FindFaultsAsync(IReadOnlyList<IReadOnlyDictionary<string, string>> choices)
    {
        await Package.EnsureInstalledAsync();
        await EmulatorPackage.EnsureInstalledAsync();
        var start = new ProcessStartInfo(EmulatorFolder.Node)
        {
            WorkingDirectory = Path.Combine(EmulatorFolder.Root, "tests", Name),
            ArgumentList = { "check.mjs", Template.File },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        foreach (var choice in choices)
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(choice));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
    }
}
