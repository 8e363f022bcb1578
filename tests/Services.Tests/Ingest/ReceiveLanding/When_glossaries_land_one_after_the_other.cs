using System.Text;
using Ccar.Messaging.Ingest.ReceiveLanding;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Ingest.ReceiveLanding;

public sealed class When_glossaries_land_one_after_the_other : IDisposable
{
    private const string Key = "ccar_reports/glossary.json";

    private readonly TemporaryFolder _folder = new();
    private readonly FileObjectStore _store;
    private readonly OneTurn _turns = new();

    public When_glossaries_land_one_after_the_other() => _store = new FileObjectStore(_folder.Path);

    public void Dispose()
    {
        _turns.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_newer_one_stays_though_both_events_are_worked_on_at_once()
    {
        await LandAsync("older");
        Task? newer = null;

        // Between reading and writing the older one.
        await Process(_turns, async () =>
        {
            await LandAsync("newer");
            newer = Process(_turns).TakeAsync(Key, default);
            await Task.WhenAny(newer, Task.Delay(200));
        }).TakeAsync(Key, default);
        await newer!;

        Assert.Equal("newer", await StandingAsync());
        Assert.Null(await _store.FindAsync(Key, default));
    }

    [Fact]
    public async Task A_process_that_lost_its_turn_while_it_stood_still_undoes_nothing()
    {
        await LandAsync("older");

        await Process(new NoTurns(), async () =>
        {
            await LandAsync("newer");
            await Process(new NoTurns()).TakeAsync(Key, default);
        }).TakeAsync(Key, default);

        Assert.Equal("newer", await StandingAsync());
    }

    private Task LandAsync(string value) =>
        _store.WriteDocumentAsync(Key, Encoding.UTF8.GetBytes($$"""[ { "term": "assets", "column": "level_2", "value": "{{value}}" } ]"""), default);

    private async Task<string> StandingAsync() => Assert.Single(await new GlossaryStore(_store).ReadAsync(default)).Value;

    private GlossaryIntake Process(ITurns turns, Func<Task>? beforeWriting = null)
    {
        var store = new HookedStore(_store, async (operation, key) =>
        {
            if (operation is StoreOperation.Write or StoreOperation.TryWrite && key == StoreKeys.Glossary && Interlocked.Exchange(ref beforeWriting, null) is { } once)
            {
                await once();
            }
        });
        return new GlossaryIntake(store, new StoreKeys(Options.Create(new StorageOptions())), new GlossaryStore(store), turns, NullLogger<GlossaryIntake>.Instance);
    }

    private sealed class OneTurn : ITurns, IDisposable
    {
        private readonly SemaphoreSlim _turn = new(1, 1);

        public async Task<ITurn> EnterAsync(string name, CancellationToken cancellationToken)
        {
            await _turn.WaitAsync(cancellationToken);
            return new Held(() => _turn.Release());
        }

        public void Dispose() => _turn.Dispose();
    }

    private sealed class NoTurns : ITurns
    {
        public Task<ITurn> EnterAsync(string name, CancellationToken cancellationToken) => Task.FromResult<ITurn>(new Held(() => { }));
    }

    private sealed class Held(Action end) : ITurn
    {
        public bool IsHeld => true;

        public ValueTask DisposeAsync()
        {
            end();
            return ValueTask.CompletedTask;
        }
    }
}
