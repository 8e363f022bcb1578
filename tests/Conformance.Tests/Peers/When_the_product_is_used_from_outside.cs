using System.Text.Json;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Conformance.Tests.Peers;

/// <summary>The workers over SQS and SNS, and programs that know them by their documents alone.</summary>
public sealed class When_the_product_is_used_from_outside
{
    [EmulatorFact]
    public async Task A_landing_is_seen_and_a_question_is_answered()
    {
        await using var emulator = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        using var folder = new TemporaryFolder();
        folder.Write($"landing/{SampleLanding.Key("run001")}", SampleLanding.Report(1148220.17m));
        folder.Write($"landing/{SampleLanding.Key("run002")}", "not a report");
        using var workers = Ccar(emulator, folder, "up");
        await LineAsync(workers, "Next ");
        using var watcher = await Peer.StartAsync("watch-landings.mjs", emulator.Endpoint, "--count", "2");
        Assert.Equal("watching", await watcher.ReadLineAsync());

        using var land = Ccar(emulator, folder, "land", Path.Combine(folder.Path, "landing"));
        var seen = await watcher.EndAsync();
        using var asker = await Peer.StartAsync(
            "publish-question.mjs", emulator.Endpoint, "--question", "Total balance for credit cards and level_2 U10000000 in 2023Q4, run001");
        var asked = await asker.EndAsync();

        Assert.True(seen.ExitCode == 0, seen.Error);
        var landings = seen.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["FileRejected", "MetadataIndexed"], landings.Select(landing => landing.GetProperty("type").GetString()).Order(StringComparer.Ordinal));
        Assert.True(asked.ExitCode == 0, asked.Error);
        var answer = JsonDocument.Parse(asked.Output).RootElement;
        Assert.True(answer.GetProperty("outcome").GetString() == "Answered", asked.Output);
        Assert.Contains("1,148,220.17", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static Run Ccar(SqsEmulator emulator, TemporaryFolder folder, params string[] arguments) => Run.Start(
        "dotnet",
        [BuiltProgram.PathOf("ccar"), .. arguments, "--data", Path.Combine(folder.Path, "data")],
        ("AWS_ENDPOINT_URL", emulator.Endpoint.ToString()),
        ("AWS_REGION", "us-east-1"),
        ("AWS_ACCESS_KEY_ID", "x"),
        ("AWS_SECRET_ACCESS_KEY", "y"),
        ("Ccar__Transport", "sqs"));

    private static async Task LineAsync(Run workers, string begins)
    {
        while (await workers.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(begins, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"The workers ended before they said '{begins}'. {(await workers.EndAsync()).Error}");
    }
}
