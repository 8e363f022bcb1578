using Ccar.Messaging.Cli;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_the_catalogue_is_listed : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Nothing_landed_is_said_and_no_folder_is_made()
    {
        var result = await _cli.RunAsync("catalog");

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Contains("ccar land PATH", result.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_cli.Data));
    }

    [Fact]
    public async Task Every_partition_has_a_line_with_its_totals()
    {
        await _cli.RunAsync("land", _cli.Write("cycle2/s/run1/t.csv", "balance\n1\n"), _cli.Write("cycle10/s/run1/t.csv", "balance\n1\n2\n"));

        var lines = (await _cli.RunAsync("catalog", "--json")).Lines;

        Assert.Equal(["cycle2", "cycle10"], lines.Select(line => line.GetProperty("cycle").GetString()));
        Assert.Equal(
            ("t", "s", "run1", 2, "12.50"),
            (lines[1].GetProperty("table").GetString(), lines[1].GetProperty("scenario").GetString(), lines[1].GetProperty("run_id").GetString(),
                lines[1].GetProperty("rows").GetInt32(), lines[1].GetProperty("control_totals").GetProperty("balance").GetRawText()));
        Assert.Equal(64, lines[1].GetProperty("sha256").GetString()!.Length);
        Assert.Equal(StoredAnswers.Noon, lines[1].GetProperty("first_landed").GetDateTimeOffset());
    }

    [Fact]
    public async Task People_read_a_table()
    {
        await _cli.RunAsync("land", _cli.Write("cycle2/s/run1/t.csv", "balance\n1\n"));

        var result = await _cli.RunAsync("catalog");

        Assert.Contains("balance 12.50", result.Out, StringComparison.Ordinal);
        Assert.Contains("2026-01-05 12:00", result.Out, StringComparison.Ordinal);
    }
}
