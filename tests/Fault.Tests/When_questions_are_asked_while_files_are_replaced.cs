using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;
using Xunit.Abstractions;

namespace Ccar.Messaging.Fault.Tests;

public sealed class When_questions_are_asked_while_files_are_replaced(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Seed = 2_305_329;
    private const int Askers = 4;
    private const int Replacements = 60;
    private const string Question = "Total balance for lending in 2023Q4 in cycle3, internal_baseline scenario, run001 and run002";
    private static readonly string[] _runs = ["run001", "run002"];
    private readonly Dictionary<string, List<Version>> _versions = [];
    private readonly Dictionary<string, long> _centsOf = [];
    private WorkerHost _host = null!;

    public async Task InitializeAsync()
    {
        var random = new Random(Seed);
        foreach (var run in _runs)
        {
            _versions[run] = [Version.Make(run, random), Version.Make(run, random)];
            _versions[run].ForEach(version => _centsOf[run + version.Sha256] = version.Cents);
        }

        _host = await WorkerHost.StartAsync();
        foreach (var run in _runs)
        {
            await LandAsync(_versions[run][0], 1);
        }
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Every_figure_is_the_total_of_the_very_file_its_receipt_names()
    {
        output.WriteLine($"seed {Seed}");
        var answers = new ConcurrentBag<Answered>();
        using var replaced = new CancellationTokenSource();

        var asking = Enumerable.Range(0, Askers).Select(_ => AskUntilAsync(answers, replaced.Token)).ToList();
        await ReplaceAsync();
        await replaced.CancelAsync();
        await Task.WhenAll(asking);

        Assert.All(answers, AssertExact);
        var seen = answers.Select(answer => string.Join(' ', answer.Receipt!.Files.Select(file => file.Sha256[..8]).Order(StringComparer.Ordinal))).Distinct().ToList();
        output.WriteLine($"{answers.Count} answers, {seen.Count} combinations of versions");
        Assert.True(seen.Count >= 3, $"Only {seen.Count} of 4 combinations were met: the drill proves too little.");
    }

    private void AssertExact(Answered answer)
    {
        Assert.True(answer.Outcome == AnswerOutcome.Answered, answer.Text);
        Assert.Equal(_runs, answer.Receipt!.Files.Select(file => file.RunId).Order(StringComparer.Ordinal));
        var expected = answer.Receipt.Files.ToDictionary(file => file.RunId, file => (decimal)_centsOf[file.RunId + file.Sha256] / 100);
        var figures = answer.Figures!.Rows.Where(figure => !figure.Combined).ToDictionary(figure => figure.Keys["run_id"], figure => figure.Value!.Value);
        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), figures.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.All(answer.Figures.Rows.Where(figure => figure.Combined), figure => Assert.Equal(expected.Values.Sum(), figure.Value));
    }

    private async Task AskUntilAsync(ConcurrentBag<Answered> answers, CancellationToken replaced)
    {
        while (!replaced.IsCancellationRequested)
        {
            var question = new QuestionAsked { QuestionId = Guid.NewGuid(), AskedAt = DateTimeOffset.UtcNow, Text = Question };
            await _host.Bus.Publish(question, CancellationToken.None);
            answers.Add(await _host.Probe.AnsweredAsync(question.QuestionId));
        }
    }

    private async Task ReplaceAsync()
    {
        // Each run at its own pace, so that all four combinations come up.
        for (var replacement = 1; replacement <= Replacements; replacement++)
        {
            await LandAsync(_versions["run001"][replacement % 2], replacement + 1);
            if (replacement % 2 == 0)
            {
                await LandAsync(_versions["run002"][replacement / 2 % 2], (replacement / 2) + 1);
            }
        }
    }

    private async Task LandAsync(Version version, int count)
    {
        await _host.Store.WriteDocumentAsync(version.Key, Encoding.UTF8.GetBytes(version.Text), CancellationToken.None);
        await _host.Probe.WaitForAsync<MetadataIndexed>(count, message => message.SourceKey == version.Key);
    }

    private sealed record Version(string Key, string Text, long Cents)
    {
        public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

        public static Version Make(string run, Random random)
        {
            var (text, total) = (new StringBuilder("period_id|business|balance\n"), 0L);
            for (var row = 0; row < 500; row++)
            {
                var cents = random.NextInt64(-9_999_999, 999_999_999);
                var isAsked = row % 2 == 0;
                total += isAsked ? cents : 0;
                text.Append(CultureInfo.InvariantCulture, $"{(isAsked ? "2023Q4|LENDING" : "2023Q3|MARKETS")}|{(cents < 0 ? "-" : "")}{Math.Abs(cents) / 100}.{Math.Abs(cents) % 100:00}\n");
            }

            return new Version($"ccar_reports/dev/cycle3/internal_baseline/{run}/output/loans.csv", text.ToString(), total);
        }
    }
}
