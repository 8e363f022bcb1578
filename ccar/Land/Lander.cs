using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Lands files and waits until each has its outcome.</summary>
internal sealed class Lander(Session session, IWorkers workers)
{
    private static readonly TimeSpan ShortPoll = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan LongPoll = TimeSpan.FromMilliseconds(150);

    /// <summary>How long no file may get an outcome before the rest is given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>How long a file may be gone without an outcome: its records are written before it goes.</summary>
    private static readonly TimeSpan GonePatience = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _clock = session.Environment.Clock;
    private readonly LandingOutcomes _outcomes = new(session.Data, session.Environment.PartitionOf);
    private readonly Dictionary<PlacedFile, DateTimeOffset> _goneSince = [];

    /// <summary>Copies everything, then runs the workers and reports each outcome once, as it comes.</summary>
    public async Task LandAsync(IReadOnlyList<LandingFile> files, Action<LandingOutcome> report, CancellationToken cancellationToken)
    {
        var waiting = await CopyAsync(files, report, cancellationToken);
        var since = _clock.GetUtcNow();
        while (waiting.Count > 0 && _clock.GetUtcNow() - since < Patience)
        {
            await workers.StartAsync(cancellationToken);
            var settled = await SettleAsync(waiting, report, cancellationToken);
            since = settled > 0 ? _clock.GetUtcNow() : since;
            if (settled == 0)
            {
                await workers.TellWaitingAsync(waiting.Count, _clock.GetUtcNow() - since);
                await Task.Delay(session.Data.PauseBetweenLooks(waiting.Count > 50 ? LongPoll : ShortPoll), _clock, cancellationToken);
            }
        }

        foreach (var file in waiting)
        {
            var reason = $"Not processed within {Patience.TotalMinutes:0} minutes. It stays in the landing folder. {workers.WhereToLook}";
            report(LandingOutcome.Failed(file.Key, reason));
        }
    }

    private async Task<List<PlacedFile>> CopyAsync(IReadOnlyList<LandingFile> files, Action<LandingOutcome> report, CancellationToken cancellationToken)
    {
        var copier = new LandingCopier(session.Data.Store);
        var placed = new List<PlacedFile>(files.Count);
        foreach (var file in files)
        {
            try
            {
                placed.Add(await copier.CopyAsync(file, cancellationToken));
                await workers.AnnounceAsync(placed[^1], cancellationToken);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidKeyException)
            {
                report(LandingOutcome.Failed(file.Key, fault.Message));
            }
        }

        return placed;
    }

    private async Task<int> SettleAsync(List<PlacedFile> waiting, Action<LandingOutcome> report, CancellationToken cancellationToken)
    {
        var settled = new HashSet<PlacedFile>();
        foreach (var file in waiting)
        {
            if (!await _outcomes.IsWaitingAsync(file, cancellationToken) && await OutcomeOfGoneAsync(file, cancellationToken) is { } outcome)
            {
                settled.Add(file);
                report(outcome);
            }
        }

        waiting.RemoveAll(settled.Contains);
        return settled.Count;
    }

    private async Task<LandingOutcome?> OutcomeOfGoneAsync(PlacedFile file, CancellationToken cancellationToken)
    {
        var outcome = await _outcomes.FindAsync(file, cancellationToken);
        var now = _clock.GetUtcNow();
        _goneSince.TryAdd(file, now);
        return outcome is null && now - _goneSince[file] > GonePatience
            ? LandingOutcome.Failed(file.Key, "Something else landed under this key at the same time, so this file was not filed. Land it again.")
            : outcome;
    }
}
