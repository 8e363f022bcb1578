using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Bench;

/// <summary>A question over all its hops and all of AWS, against the same steps called in this process; what it asks of AWS, and how often it asks whether a query has ended.</summary>
internal sealed class AwsQuestions : IBenchPart
{
    private const int AtOnce = 8;
    private static readonly KeyValuePair<string, string?> WithoutCache = new("Ccar:Query:Cache:Enabled", "false");

    private readonly TextTable _times = new(
        "way", "p50 ms", "p90 ms", "p50 / in process", "per second, 8 at a time", "AWS calls", "CPU ms, bench", "CPU ms, double", "CPU / in process");

    private readonly List<(string Name, IReadOnlyDictionary<string, double> Calls)> _calls = [];

    public string Name => "aws-questions";

    public string Title => "from QuestionAsked published to Answered published over SQS, SNS, S3 and Athena with an AWS double at 0 ms, against the same steps in process";

    public async Task RunAsync(BenchRun run)
    {
        if (Npm.WhyMissing is { } reason)
        {
            Console.WriteLine($"Not measured: {reason}");
            return;
        }

        await using var account = await AwsAccount.OpenAsync();
        await using (var host = await AwsAccount.StartWorkersAsync(run, AwsAccount.WithoutModels))
        {
            await account.LandSampleAsync(host, run);
            await MeasureAsync(account, host, "rules, cache on", run.Count(300, 96), SampleQuestions.Answerable);
        }

        await using (var host = await AwsAccount.StartWorkersAsync(run, [.. AwsAccount.WithoutModels, WithoutCache]))
        {
            await MeasureAsync(account, host, "rules, cache off", run.Count(120, 48), SampleQuestions.Answerable);
            await AthenaPolling.PrintAsync(account, host, run.Count(20, 5));
        }

        await ScriptedModels.TellAsync(account.Double);
        await using (var host = await AwsAccount.StartWorkersAsync(run, [.. AwsAccount.WithModels, WithoutCache]))
        {
            var answer = await MeasureAsync(account, host, "models, cache off", run.Count(120, 48), [ScriptedModels.Question]);
            Console.WriteLine($"\nWith models the text was written by the {answer.Receipt?.WrittenBy}. {answer.Receipt?.WritingNote}");
        }

        Console.WriteLine();
        _times.Print();
        Console.WriteLine();
        AwsRound.PrintCalls("AWS calls per question, one at a time", [.. _calls]);
    }

    private async Task<Answered> MeasureAsync(AwsAccount account, BenchHost host, string name, int count, IReadOnlyList<string> questions)
    {
        var steps = new StepsInProcess(host.Services);
        await AwsRound.RunAsync(account, count, AtOnce, AskInProcess);
        await AwsRound.RunAsync(account, count, AtOnce, AskOverSqs);
        var inProcess = await MeasureAsync(account, count, AskInProcess);
        var overSqs = await MeasureAsync(account, count, AskOverSqs);
        Add($"{name}: in process", inProcess);
        Add($"{name}: over SQS and SNS", overSqs);
        _calls.Add(($"{name}: in process", inProcess.Alone.Calls));
        _calls.Add(($"{name}: over SQS and SNS", overSqs.Alone.Calls));
        return await AskRound.AskAsync(host, questions[0]);

        Task AskInProcess(int index) => steps.AskAsync(questions[index % questions.Count]);

        Task AskOverSqs(int index) => AskRound.AskAsync(host, questions[index % questions.Count]);

        void Add(string way, (AwsRound Alone, AwsRound Together) taken) => _times.Add(
            way, $"{taken.Alone.Taken.P50:0.0}", $"{taken.Alone.Taken.P90:0.0}", $"{taken.Alone.Taken.P50 / inProcess.Alone.Taken.P50:0.00}",
            $"{taken.Together.PerSecond:0}", $"{taken.Alone.Calls.Values.Sum():0.0}", $"{taken.Alone.Processor:0.0}", $"{taken.Alone.DoubleProcessor:0.0}",
            $"{taken.Alone.Processor / inProcess.Alone.Processor:0.00}");
    }

    private static async Task<(AwsRound Alone, AwsRound Together)> MeasureAsync(AwsAccount account, int count, Func<int, Task> ask) =>
        (await AwsRound.RunAsync(account, count, atOnce: 1, ask), await AwsRound.RunAsync(account, count, AtOnce, ask));
}
