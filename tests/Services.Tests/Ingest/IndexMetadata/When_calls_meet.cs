using System.Collections.Concurrent;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_calls_meet
{
    private readonly ConcurrentQueue<int> _sizes = new();
    private readonly TaskCompletionSource _open = new();

    [Fact]
    public async Task All_that_wait_go_by_one_call_up_to_the_limit()
    {
        var calls = Grouped(items => items);

        var asked = Enumerable.Range(0, 250).Select(item => calls.AddAsync(item, CancellationToken.None)).ToList();
        _open.SetResult();

        Assert.Equal(Enumerable.Range(0, 250), await Task.WhenAll(asked));
        Assert.Equal([1, 100, 100, 49], _sizes);
    }

    [Fact]
    public async Task Full_calls_go_out_beside_the_one_under_way()
    {
        var calls = Grouped(items => items, mostCalls: 2);

        var asked = Enumerable.Range(0, 350).Select(item => calls.AddAsync(item, CancellationToken.None)).ToList();
        Assert.Equal([1, 100], _sizes);
        _open.SetResult();

        Assert.Equal(Enumerable.Range(0, 350), await Task.WhenAll(asked));
        Assert.Equal([1, 49, 100, 100, 100], _sizes.Order());
    }

    [Fact]
    public async Task A_fault_is_everybodys()
    {
        var calls = Grouped(_ => throw new IOException("No."));

        var asked = Enumerable.Range(0, 3).Select(item => calls.AddAsync(item, CancellationToken.None)).ToList();
        _open.SetResult();

        foreach (var one in asked)
        {
            await Assert.ThrowsAsync<IOException>(() => one);
        }

        Assert.Equal([1, 2], _sizes);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task Too_few_results_or_too_many_are_everybodys_fault(int more)
    {
        var calls = Grouped(items => more < 0 ? [.. items.Skip(1)] : [.. items, 0]);

        var asked = Enumerable.Range(0, 3).Select(item => calls.AddAsync(item, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30))).ToList();
        _open.SetResult();

        foreach (var one in asked)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => one);
        }
    }

    [Fact]
    public async Task A_fault_that_one_of_them_caused_is_its_own()
    {
        var calls = Grouped(items => items.Contains(2) ? throw new ArgumentException("Two.") : items);

        var asked = Enumerable.Range(0, 4).Select(item => calls.AddAsync(item, CancellationToken.None)).ToList();
        _open.SetResult();

        var others = await Task.WhenAll(asked[0], asked[1], asked[3]);
        Assert.Equal([0, 1, 3], others);
        await Assert.ThrowsAsync<ArgumentException>(() => asked[2]);
        Assert.Equal([1, 3, 1, 1, 1], _sizes);
    }

    [Fact]
    public async Task Who_gives_up_is_in_no_call()
    {
        var calls = Grouped(items => items);
        using var given = new CancellationTokenSource();

        var first = calls.AddAsync(1, CancellationToken.None);
        var second = calls.AddAsync(2, given.Token);
        var third = calls.AddAsync(3, CancellationToken.None);
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        _open.SetResult();

        var others = await Task.WhenAll(first, third);
        Assert.Equal([1, 3], others);
        Assert.Equal([1, 1], _sizes);
    }

    private GroupedCalls<int, int> Grouped(Func<IReadOnlyList<int>, IReadOnlyList<int>> answer, int mostCalls = 1) => new(
        100,
        async items =>
        {
            _sizes.Enqueue(items.Count);
            await _open.Task;
            return answer(items);
        },
        fault => fault is ArgumentException)
    { MostCalls = mostCalls };
}
