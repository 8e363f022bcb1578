using System.Diagnostics;

namespace Ccar.Messaging.Bench;

/// <summary>The same work many times against the account: how long each took, and what it cost.</summary>
/// <param name="Taken">How long each took.</param>
/// <param name="PerSecond">How many a second.</param>
/// <param name="Processor">Processor time of this process for each, in milliseconds.</param>
/// <param name="DoubleProcessor">Processor time of the double for each, in milliseconds; the emulator's is in neither.</param>
/// <param name="Calls">AWS calls for each, by service and operation.</param>
internal sealed record AwsRound(
    Durations Taken, double PerSecond, double Processor, double DoubleProcessor, IReadOnlyDictionary<string, double> Calls)
{
    public static async Task<AwsRound> RunAsync(AwsAccount account, int count, int atOnce, Func<int, Task> work)
    {
        var taken = new double[count];
        var calls = AwsCalls.OfThisProcess.SoFar;
        var (start, own, ofDouble) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, account.Double.Processor);
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (index, _) =>
        {
            var begun = Stopwatch.GetTimestamp();
            await work(index);
            taken[index] = Durations.Since(begun);
        });
        return new AwsRound(
            new Durations(taken), count / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - own).TotalMilliseconds / count,
            (account.Double.Processor - ofDouble).TotalMilliseconds / count,
            AwsCalls.OfThisProcess.Since(calls).ToDictionary(call => call.Key, call => (double)call.Value / count));
    }

    /// <summary>Prints the calls of several rounds beside one another.</summary>
    public static void PrintCalls(string heading, params (string Name, IReadOnlyDictionary<string, double> Calls)[] rounds)
    {
        var table = new TextTable([heading, .. rounds.Select(round => round.Name)]);
        foreach (var call in rounds.SelectMany(round => round.Calls.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            table.Add(call, [.. rounds.Select(round => (FormattableString)$"{round.Calls.GetValueOrDefault(call):0.00}")]);
        }

        table.Add("all", [.. rounds.Select(round => (FormattableString)$"{round.Calls.Values.Sum():0.0}")]).Print();
    }
}
