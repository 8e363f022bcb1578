using System.Collections.Concurrent;
using MassTransit;
using MassTransit.AmazonSqsTransport.Sending;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_messages_are_sent_in_groups
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ConcurrentQueue<int[]> _requests = new();

    [Fact]
    public async Task One_alone_waits_for_no_company()
    {
        var commit = Commit(new GroupLimits(10, 1_000, 1, 1));

        await commit.AddAsync(1, 1).WaitAsync(Patience);

        Assert.Equal([[1]], _requests);
    }

    [Fact]
    public async Task What_gathers_behind_a_request_goes_together()
    {
        var gate = new TaskCompletionSource();
        var commit = Commit(new GroupLimits(10, 1_000, 1, 1), before: () => gate.Task);

        var first = commit.AddAsync(0, 1);
        await UntilAsync(() => _requests.Count == 1);
        var rest = Enumerable.Range(1, 25).Select(entry => commit.AddAsync(entry, 1)).ToList();
        gate.SetResult();
        await Task.WhenAll([first, .. rest]).WaitAsync(Patience);

        Assert.Equal([1, 10, 10, 5], _requests.Select(request => request.Length));
        Assert.Equal(Enumerable.Range(0, 26), _requests.SelectMany(request => request));
    }

    [Fact]
    public async Task A_further_request_goes_out_only_when_it_is_full()
    {
        var gate = new TaskCompletionSource();
        var commit = Commit(new GroupLimits(10, 1_000, EagerRequests: 1, Requests: 5), before: () => gate.Task);

        var sent = Enumerable.Range(0, 19).Select(entry => commit.AddAsync(entry, 1)).ToList();

        await UntilAsync(() => _requests.Count == 2);
        Assert.Equal([1, 10], _requests.Select(request => request.Length));
        gate.SetResult();
        await Task.WhenAll(sent).WaitAsync(Patience);
        Assert.Equal([1, 10, 8], _requests.Select(request => request.Length));
    }

    [Fact]
    public async Task A_request_takes_no_more_bytes_than_the_broker()
    {
        var gate = new TaskCompletionSource();
        var commit = Commit(new GroupLimits(10, 100, 1, 1), before: () => gate.Task);

        var first = commit.AddAsync(0, 1);
        await UntilAsync(() => _requests.Count == 1);
        var rest = new[] { 60, 60, 30, 200, 10 }.Select((bytes, index) => commit.AddAsync(index + 1, bytes)).ToList();
        gate.SetResult();
        await Task.WhenAll([first, .. rest]).WaitAsync(Patience);

        Assert.Equal([[0], [1], [2, 3], [4], [5]], _requests);
    }

    [Fact]
    public async Task An_entry_that_the_broker_refuses_fails_alone()
    {
        var commit = Commit(new GroupLimits(10, 1_000, 1, 1), faults: entries => Faults(entries, 2, permanent: true));

        var sent = new[] { 1, 2, 3 }.Select(entry => commit.AddAsync(entry, 1)).ToList();

        await sent[0].WaitAsync(Patience);
        var refused = await Assert.ThrowsAsync<AmazonSqsMessageRefusedException>(() => sent[1].WaitAsync(Patience));
        Assert.Contains("InvalidMessageContents", refused.Message, StringComparison.Ordinal);
        await sent[2].WaitAsync(Patience);
    }

    [Fact]
    public async Task An_entry_that_the_broker_failed_is_sent_again()
    {
        var failures = 2;
        var commit = Commit(new GroupLimits(10, 1_000, 1, 1), faults: entries => failures-- > 0 ? Faults(entries, 2, permanent: false) : []);

        await Task.WhenAll(commit.AddAsync(1, 1), commit.AddAsync(2, 1)).WaitAsync(Patience);

        Assert.Equal(1, _requests.SelectMany(request => request).Count(entry => entry == 1));
        Assert.InRange(_requests.SelectMany(request => request).Count(entry => entry == 2), 2, 3);
    }

    [Fact]
    public async Task Nothing_overtakes_an_entry_that_is_sent_again()
    {
        var failures = 1;
        var commit = Commit(GroupLimits.Ordered, faults: entries => entries[0] == 1 && failures-- > 0 ? Faults(entries, 1, permanent: false) : []);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(entry => commit.AddAsync(entry, 1))).WaitAsync(Patience);

        Assert.Equal([0, 1, 1, 2, 3, 4], _requests.SelectMany(request => request));
    }

    [Fact]
    public void Too_much_at_the_moment_is_not_for_ever()
    {
        Assert.False(new EntryFault(0, "Throttled", null, IsSenderFault: true).IsPermanent);
        Assert.False(new EntryFault(0, "KMS.ThrottlingException", null, IsSenderFault: true).IsPermanent);
        Assert.False(new EntryFault(0, "InternalError", null, IsSenderFault: false).IsPermanent);
        Assert.True(new EntryFault(0, "InvalidParameterValue", null, IsSenderFault: true).IsPermanent);
    }

    [Fact]
    public async Task An_entry_that_keeps_failing_fails_in_the_end()
    {
        var commit = Commit(new GroupLimits(10, 1_000, 1, 1), faults: entries => Faults(entries, 2, permanent: false));

        var failed = await Assert.ThrowsAsync<AmazonSqsTransportException>(() => commit.AddAsync(2, 1).WaitAsync(Patience));

        Assert.Contains("3 times", failed.Message, StringComparison.Ordinal);
        Assert.Equal(3, _requests.Count);
    }

    [Fact]
    public async Task A_request_that_fails_fails_its_entries_and_no_others()
    {
        var requests = 0;
        var commit = Commit(new GroupLimits(1, 1_000, 1, 1), before: () => ++requests == 1 ? throw new HttpRequestException("away") : Task.CompletedTask);

        var first = commit.AddAsync(1, 1);
        var second = commit.AddAsync(2, 1);

        await Assert.ThrowsAsync<HttpRequestException>(() => first.WaitAsync(Patience));
        await second.WaitAsync(Patience);
    }

    [Fact]
    public async Task No_more_requests_are_in_flight_than_allowed()
    {
        var (inFlight, most) = (0, 0);
        var commit = Commit(new GroupLimits(1, 1_000, 1, 3), before: async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inFlight));
            await Task.Delay(1);
            Interlocked.Decrement(ref inFlight);
        });

        await Task.WhenAll(Enumerable.Range(0, 60).Select(entry => commit.AddAsync(entry, 1))).WaitAsync(Patience);

        Assert.InRange(most, 1, 3);
    }

    private static IReadOnlyList<EntryFault> Faults(IReadOnlyList<int> entries, int bad, bool permanent) =>
        [.. entries.Select((entry, index) => (entry, index)).Where(pair => pair.entry == bad)
            .Select(pair => new EntryFault(pair.index, permanent ? "InvalidMessageContents" : "InternalError", "no", permanent))];

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var look = 0; !condition(); look++)
        {
            Assert.True(look < 3_000, "It never came to that.");
            await Task.Delay(10);
        }
    }

    private GroupCommit<int> Commit(
        GroupLimits limits, Func<Task>? before = null, Func<IReadOnlyList<int>, IReadOnlyList<EntryFault>>? faults = null) =>
        new(
            limits,
            async entries =>
            {
                _requests.Enqueue([.. entries]);
                await (before?.Invoke() ?? Task.CompletedTask);
                return faults?.Invoke(entries) ?? [];
            },
            TimeProvider.System);
}
