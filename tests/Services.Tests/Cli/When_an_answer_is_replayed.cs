using System.Text.Json;
using Ccar.Messaging.Cli;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_an_answer_is_replayed : IDisposable
{
    private readonly EvidenceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_equal_and_its_file_is_where_it_was_filed()
    {
        await _folder.LandAsync("run001", 100.01m);
        var id = await _folder.AskAsync("run001");

        var text = await _folder.Cli.RunAsync("replay", id);
        var result = Assert.Single((await _folder.Cli.RunAsync("replay", id, "--json")).Lines);

        Assert.Equal(ExitCodes.Answered, text.Code);
        Assert.Contains("figures are the recorded ones, run again with duckdb.", text.Out, StringComparison.Ordinal);
        Assert.True(result.GetProperty("equal").GetBoolean());
        Assert.Equal("filed", Assert.Single(result.GetProperty("files").EnumerateArray()).GetProperty("csv").GetString());
    }

    [Fact]
    public async Task It_rests_on_its_own_version_whatever_has_landed_since()
    {
        await _folder.LandAsync("run001", 100.01m);
        var id = await _folder.AskAsync("run001");
        await _folder.LandAsync("run001", 300.03m);

        var result = await _folder.Cli.RunAsync("replay", id, "--json");

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Equal("superseded", Assert.Single(Assert.Single(result.Lines).GetProperty("files").EnumerateArray()).GetProperty("csv").GetString());
    }

    [Fact]
    public async Task A_record_that_says_other_figures_is_different()
    {
        await _folder.LandAsync("run001", 100.01m);
        var id = await _folder.AskAsync("run001");
        _folder.Change($"answers/{id}.json", "100.01", "100.02");

        var result = await _folder.Cli.RunAsync("replay", id, "--json");

        Assert.Equal(ExitCodes.Failed, result.Code);
        var difference = Assert.Single(Assert.Single(result.Lines).GetProperty("differences").EnumerateArray());
        Assert.Equal((100.02m, 100.01m), (difference.GetProperty("recorded").GetDecimal(), difference.GetProperty("replayed").GetDecimal()));
        Assert.Contains("CREDIT CARDS", difference.GetProperty("keys").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_file_with_other_bytes_is_told()
    {
        await _folder.LandAsync("run001", 100.01m);
        var id = await _folder.AskAsync("run001");
        await _folder.LandAsync("run001", 300.03m);
        await File.AppendAllTextAsync(Assert.Single(_folder.Files("superseded")), " ");

        var result = await _folder.Cli.RunAsync("replay", id);

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Contains("Different: 0 differences in", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 files with other bytes", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_and_the_figures_still_compared()
    {
        await _folder.LandAsync("run001", 100.01m);
        var id = await _folder.AskAsync("run001");
        File.Delete(_folder.Files("ccar_reports").Single());

        var result = await _folder.Cli.RunAsync("replay", id, "--json");

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Equal("gone", Assert.Single(Assert.Single(result.Lines).GetProperty("files").EnumerateArray()).GetProperty("csv").GetString());
    }

    [Fact]
    public async Task Without_its_snapshot_it_fails_with_a_sentence()
    {
        await _folder.LandAsync("run001", 100.01m);
        var id = await _folder.AskAsync("run001");
        File.Delete(_folder.Files("tables").Single(file => file.EndsWith(".parquet", StringComparison.Ordinal)));

        var result = await _folder.Cli.RunAsync("replay", id);

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.StartsWith($"ccar: Question {id} cannot be run again.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_figure_there_is_nothing_to_replay()
    {
        var id = Guid.NewGuid();
        _folder.Cli.Write($"data/answers/{id}.json", JsonSerializer.Serialize(
            StoredAnswers.Stopped("What?", AnswerOutcome.Refused, StopReason.OutOfScope) with { QuestionId = id }, StoreJson.Options));

        var result = await _folder.Cli.RunAsync("replay", id.ToString());

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains("ended as Refused (OutOfScope), without a figure", result.Error, StringComparison.Ordinal);
    }
}
