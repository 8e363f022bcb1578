using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.Reindex;

namespace Ccar.Messaging.Cli;

/// <summary>Indexes reports again, several at a time; what passes is tried again, and one that fails holds up no other.</summary>
internal sealed class ReindexRun(IReindexer reindexer, TimeProvider clock, int atOnce)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15)];

    public Task LookAsync(IReadOnlyList<FiledReport> reports, Action<ReindexLine> report, CancellationToken cancellationToken) =>
        EachAsync(reports, async (filed, ended) => report(ReindexLine.Of(filed, await reindexer.LookAsync(filed, ended))), cancellationToken);

    public Task IndexAsync(IReadOnlyList<FiledReport> reports, Action<ReindexLine> report, CancellationToken cancellationToken) =>
        EachAsync(reports, async (filed, ended) => report(await IndexAsync(filed, ended)), cancellationToken);

    private Task EachAsync(IReadOnlyList<FiledReport> reports, Func<FiledReport, CancellationToken, Task> work, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(reports, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken }, async (filed, ended) => await work(filed, ended));

    private async Task<ReindexLine> IndexAsync(FiledReport filed, CancellationToken cancellationToken)
    {
        var line = ReindexLine.Of(filed, await reindexer.LookAsync(filed, cancellationToken));
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return line.With(await reindexer.ReindexAsync(filed, cancellationToken));
            }
            catch (Exception fault) when (fault is IOException or TimeoutException && attempt < Pauses.Length)
            {
                await Task.Delay(Pauses[attempt], clock, cancellationToken);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or TimeoutException or PermanentFailureException)
            {
                return line with { Outcome = ReindexLine.Failed, Note = $"{fault.Message} Run the command again; what is done is done." };
            }
        }
    }
}
