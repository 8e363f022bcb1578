using System.Diagnostics;
using Ccar.Messaging.Cli;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_files_are_landed : IDisposable
{
    private const string Run = "in/ccar_reports/dev/ccar/cycle3/internal_baseline/run001/out/";
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Every_file_has_one_line_with_its_outcome()
    {
        _cli.Write(Run + "good.csv", "balance\n1.00\n2.00\n");
        _cli.Write(Run + "bare.csv", "balance\n");
        _cli.Write(Run + ".hidden", "x");
        _cli.Write("in/.git/config", "x");

        var result = await _cli.RunAsync("land", Path.Combine(_cli.Folder, "in"), "--json");

        Assert.Equal(ExitCodes.Refused, result.Code);
        var lines = result.Lines.OrderBy(line => line.GetProperty("outcome").GetString(), StringComparer.Ordinal).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Equal(("indexed", 2), (lines[0].GetProperty("outcome").GetString(), lines[0].GetProperty("rows").GetInt32()));
        Assert.NotNull(lines[0].GetProperty("data_version").GetString());
        Assert.Equal("rejected", lines[1].GetProperty("outcome").GetString());
        Assert.Equal("HeaderOnly: The file has a header and no row.", lines[1].GetProperty("reason").GetString());
        Assert.True(File.Exists(Path.Combine(_cli.Folder, Run, "good.csv")));
    }

    [Fact]
    public async Task People_read_a_summary()
    {
        _cli.Write(Run + "good.csv", "balance\n1.00\n");

        var result = await _cli.RunAsync("land", Path.Combine(_cli.Folder, "in"));

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Contains("1 indexed, 0 rejected.", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_glossary_at_the_root_of_the_folder_is_taken_as_such()
    {
        _cli.Write("in/glossary.json", """[{"term": "assets", "column": "level_2", "value": "U1"}]""");

        var result = await _cli.RunAsync("land", Path.Combine(_cli.Folder, "in"), "--json");

        Assert.Equal((ExitCodes.Answered, ""), (result.Code, result.Out));
        Assert.Contains("The glossary was taken", result.Error, StringComparison.Ordinal);
        Assert.Single(await new GlossaryStore(new FileObjectStore(_cli.Data)).ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_same_bytes_may_land_again()
    {
        var path = _cli.Write(Run + "good.csv", "balance\n1.00\n");

        var first = await _cli.RunAsync("land", path, "--json");
        var second = await _cli.RunAsync("land", path, "--json");

        Assert.Equal(first.Out, second.Out);
    }

    [Theory]
    [InlineData("nowhere.csv")]
    [InlineData("nowhere/")]
    public async Task A_missing_path_is_a_usage_error(string path)
    {
        var result = await _cli.RunAsync("land", Path.Combine(_cli.Folder, path));

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains("There is no file or folder", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Fact]
    public async Task An_empty_folder_is_a_usage_error()
    {
        Directory.CreateDirectory(Path.Combine(_cli.Folder, "empty"));

        Assert.Equal(ExitCodes.Usage, (await _cli.RunAsync("land", Path.Combine(_cli.Folder, "empty"))).Code);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_read_is_a_usage_error()
    {
        // An administrator may read everything, and Windows has no such mode.
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Directory.CreateDirectory(Path.Combine(_cli.Folder, "closed"), UnixFileMode.None).FullName;

        var result = await _cli.RunAsync("land", folder);

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains("cannot be read", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_store_within_a_folder_is_left_out_but_its_quarantine_may_land_again()
    {
        _cli.Write(Run + "bare.csv", "balance\n");
        await _cli.RunAsync("land", Path.Combine(_cli.Folder, "in"));
        var quarantined = _cli.Write("data/quarantine/cycle3/s/run1/mended.csv", "balance\n1\n");

        var whole = await _cli.RunAsync("land", _cli.Folder, "--json");
        var again = await _cli.RunAsync("land", Path.GetDirectoryName(quarantined)!, "--json");

        Assert.EndsWith("bare.csv", Assert.Single(whole.Lines).GetProperty("key").GetString(), StringComparison.Ordinal);
        Assert.Single(again.Lines);
    }

    [Fact]
    public async Task A_link_back_up_is_not_followed()
    {
        _cli.Write(Run + "good.csv", "balance\n1.00\n");
        Directory.CreateSymbolicLink(Path.Combine(_cli.Folder, Run, "loop"), Path.Combine(_cli.Folder, "in"));

        Assert.Single((await _cli.RunAsync("land", Path.Combine(_cli.Folder, "in"), "--json")).Lines);
    }

    [Fact]
    public async Task A_path_that_is_given_twice_lands_once()
    {
        var path = _cli.Write(Run + "good.csv", "balance\n1.00\n");

        Assert.Single((await _cli.RunAsync("land", path, path, Path.GetDirectoryName(path)!, "--json")).Lines);
    }

    [Fact]
    public async Task Two_files_for_one_key_are_a_usage_error()
    {
        var (first, second) = (_cli.Write("a/x.csv", "balance\n1\n"), _cli.Write("b/x.csv", "balance\n2\n"));

        var result = await _cli.RunAsync("land", first, second);

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains("would both land as ccar_reports/x.csv", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_glossary_is_a_usage_error()
    {
        var glossary = _cli.Write("g.json", "{}");

        var result = await _cli.RunAsync("land", _cli.Write(Run + "good.csv", "balance\n1\n"), "--glossary", glossary);

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains(glossary, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""[{"name": "somebody else's"}]""")]
    public async Task A_foreign_glossary_in_a_folder_is_told_and_the_rest_lands(string content)
    {
        _cli.Write("in/glossary.json", content);
        _cli.Write(Run + "good.csv", "balance\n1\n");

        var result = await _cli.RunAsync("land", Path.Combine(_cli.Folder, "in"), "--json");

        Assert.Equal((ExitCodes.Answered, 1), (result.Code, result.Lines.Count));
        Assert.Contains("The former glossary stays.", result.Error, StringComparison.Ordinal);
        Assert.Empty(await new GlossaryStore(new FileObjectStore(_cli.Data)).ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_pipe_fails_without_being_opened()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var empty = _cli.Write(Run + "empty.csv", "");
        using (var made = Process.Start("mkfifo", Path.Combine(Path.GetDirectoryName(empty)!, "pipe.csv")))
        {
            await made.WaitForExitAsync();
        }

        var result = await _cli.RunAsync("land", Path.Combine(_cli.Folder, "in"), "--json");

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Equal(["failed", "rejected"], result.Lines.Select(line => line.GetProperty("outcome").GetString()));
        Assert.Contains("is not a regular file", result.Lines[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
    }
}
