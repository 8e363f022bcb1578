namespace Ccar.Messaging.Fault.Tests;

/// <summary>Seen from the shell: what is wrong in words, no stack, and exit code 2.</summary>
public sealed class When_the_configuration_is_wrong
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly Dictionary<string, string> NoRegion = new()
    {
        ["AWS_REGION"] = "",
        ["AWS_DEFAULT_REGION"] = "",
        ["AWS_PROFILE"] = "",
        ["AWS_CONFIG_FILE"] = "/dev/null",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
    };

    [Theory]
    [InlineData("Ccar.Messaging.Ingest")]
    [InlineData("Ccar.Messaging.Query")]
    [InlineData("Ccar.Messaging.Responder")]
    public async Task A_worker_names_each_fault_and_ends(string worker)
    {
        using var process = CcarProcess.Start(worker, [], new Dictionary<string, string> { ["Ccar__Transport"] = "kafka" });

        Assert.True(await process.EndAsync(Patience) == 2, process.Said);
        Assert.Equal("Ccar:Transport is 'kafka'; it may be 'memory' (all workers in one process) or 'sqs' (Amazon SQS and SNS).", process.Said.Trim());
    }

    [Theory]
    [InlineData("ask", "Total assets?")]
    [InlineData("up")]
    public async Task A_command_without_a_region_says_what_to_set(params string[] command)
    {
        var data = Directory.CreateTempSubdirectory("ccar-test-");
        using var process = CcarProcess.Start("ccar", [.. command, "--transport", "sqs", "--data", data.FullName], NoRegion);

        Assert.True(await process.EndAsync(Patience) == 2, process.Said);
        Assert.Equal("ccar: No AWS region is known: set Ccar:Sqs:Region or the variable AWS_REGION, e.g. eu-central-1.", process.Said.Trim());
        data.Delete(recursive: true);
    }
}
