using Ccar.Messaging.Cli;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_the_doctor_is_asked : IDisposable
{
    private readonly CliRun _cli = new() { Workers = WorkerComposition.Compose };

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_laptop_with_a_folder_is_well()
    {
        var result = await _cli.RunAsync("doctor", "--json");

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Contains("store", result.Lines.Select(line => line.GetProperty("resource").GetString()));
        Assert.All(result.Lines, line => Assert.Equal("Good", line.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_wrong_setting_is_a_line_that_says_what_to_do()
    {
        _cli.Workers = settings => WorkerComposition.Compose(settings with { Parts = settings.Parts with { Transport = "pigeon" } });

        var result = await _cli.RunAsync("doctor", "--json");

        Assert.Equal(ExitCodes.Failed, result.Code);
        var finding = Assert.Single(result.Lines);
        Assert.Equal("Bad", finding.GetProperty("state").GetString());
        Assert.StartsWith("Ccar:Transport is 'pigeon'; it may be 'memory'", finding.GetProperty("says").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ccar:S3:Bucket", "My Bucket", "Ccar:S3:Bucket is 'My Bucket' and not the name of a bucket")]
    [InlineData("Ccar:S3:Bucket", "", "Ccar:S3:Bucket is missing")]
    [InlineData("Ccar:Transport", "pigeon", "Ccar__Transport is 'pigeon'")]
    [InlineData("Ccar:Transport", "memory", "The store in S3 needs the transport sqs")]
    public async Task A_setting_that_keeps_it_from_opening_anything_is_a_line_as_well(string name, string value, string says)
    {
        using var cli = new CliRun
        {
            Workers = WorkerComposition.Compose,
            Settings = new Dictionary<string, string?> { ["Ccar:Profile"] = "aws", ["Ccar:S3:Bucket"] = "reports", ["Ccar:S3:Region"] = "eu-central-1", [name] = value },
        };

        var lines = await cli.RunAsync("doctor", "--json");
        var table = await cli.RunAsync("doctor");

        Assert.Equal((ExitCodes.Failed, ExitCodes.Failed), (lines.Code, table.Code));
        Assert.Contains(lines.Lines, finding => finding.GetProperty("state").GetString() == "Bad" && finding.GetProperty("says").GetString()!.StartsWith(says, StringComparison.Ordinal));
        Assert.Contains("What to do", table.Out, StringComparison.Ordinal);
        Assert.Contains("The only check that could be made failed. The workers cannot do their work until it passes.", table.Out, StringComparison.Ordinal);
        Assert.Empty(table.Error);
    }

    [Fact]
    public async Task People_read_a_table()
    {
        var result = await _cli.RunAsync("doctor");

        Assert.Contains("Compares before it replaces.", result.Out, StringComparison.Ordinal);
        Assert.Contains("checks are good.", result.Out, StringComparison.Ordinal);
    }
}
