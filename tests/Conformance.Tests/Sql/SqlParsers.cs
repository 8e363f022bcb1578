using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Conformance.Tests.Sql;

/// <summary>Two parsers that nobody here wrote: one of Trino's grammar, one of Athena's.</summary>
internal static class SqlParsers
{
    private const string Name = "SqlParsers";
    private static readonly NpmPackage Package = new(Name, "node_modules/dt-sql-parser/package.json", "node_modules/node-sql-parser/package.json");
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Default };

    /// <summary>What the parsers object to, statement by statement; nothing when both read one SELECT.</summary>
    public static async Task<IReadOnlyList<string>> FindFaultsAsync(IReadOnlyList<string> statements)
    {
        await Package.EnsureInstalledAsync();
        await EmulatorPackage.EnsureInstalledAsync();
        var lines = await ParseAsync(statements);
        Assert.Equal(statements.Count, lines.Length);
        return [.. statements.Zip(lines, Fault).OfType<string>()];
    }

    private static string? Fault(string sql, string line)
    {
        var verdict = JsonSerializer.Deserialize<Verdict>(line, OneLine)!;
        var faults = verdict.Trino.Select(fault => $"Trino: {fault}").Concat(verdict.Athena.Length == 0 ? [] : [$"Athena: {verdict.Athena}"]).ToList();
        return faults.Count == 0 ? null : $"{string.Join("; ", faults)}\n{sql}";
    }

    private static async Task<string[]> ParseAsync(IReadOnlyList<string> statements)
    {
        var start = new ProcessStartInfo(EmulatorFolder.Node, "parse.mjs")
        {
            WorkingDirectory = Path.Combine(EmulatorFolder.Root, "tests", Name),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        foreach (var sql in statements)
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(sql, OneLine));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record Verdict(IReadOnlyList<string> Trino, string Athena);
}
