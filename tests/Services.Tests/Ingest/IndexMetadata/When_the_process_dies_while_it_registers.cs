using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

/// <summary>Before every single change of store, tables and knowledge base in turn, so that no moment is left out.</summary>
public sealed class When_the_process_dies_while_it_registers
{
    private static readonly StoreOperation[] Changes =
        [StoreOperation.Put, StoreOperation.Create, StoreOperation.Copy, StoreOperation.Delete, StoreOperation.Write, StoreOperation.TryWrite];

    [Fact]
    public Task A_first_landing_is_whole_afterwards() => DieEverywhereAsync(former: null);

    [Fact]
    public Task A_correction_is_whole_afterwards() => DieEverywhereAsync(Good);

    private static async Task DieEverywhereAsync(string? former)
    {
        for (var change = 1; ; change++)
        {
            using var folder = new TemporaryFolder();
            using var world = new World(folder.Path);
            if (former is not null)
            {
                await world.LandAsync(former);
            }

            var died = await world.DieAsync(change);
            await world.AssertWholeAsync(died);
            if (died is null)
            {
                return;
            }
        }
    }

    private sealed class World(string data) : IDisposable
    {
        private readonly FakeGlue _glue = new();
        private readonly FakeBedrockAgent _bedrock = new();

        public void Dispose()
        {
            _glue.Dispose();
            _bedrock.Dispose();
        }

        public async Task<MetadataIndexed> LandAsync(string text)
        {
            await using var zone = await StartAsync(new WorkerHostSetup { Data = data }.With(_glue, _bedrock));
            return await zone.LandAsync(KeyOf(), text);
        }

        /// <summary>Runs until the given change and lets nothing more be done; null when all was done before.</summary>
        public async Task<string?> DieAsync(int change)
        {
            var death = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            var changes = 0;
            Task Meet(string what)
            {
                if (Interlocked.Increment(ref changes) >= change)
                {
                    death.TrySetResult(what);
                }

                return death.Task.IsCompleted ? throw new UnauthorizedAccessException("Dead.") : Task.CompletedTask;
            }

            _glue.Before = Meet;
            _bedrock.Before = Meet;
            try
            {
                var setup = new WorkerHostSetup { Data = data }.With(_glue, _bedrock);
                await using var zone = await StartAsync(setup.BeforeStore((operation, key) =>
                    Changes.Contains(operation) && !key.StartsWith("landing-sequence", StringComparison.Ordinal) ? Meet($"{operation} {key}") : Task.CompletedTask));
                await zone.DropAsync(KeyOf(), Corrected);
                await Task.WhenAny(death.Task, zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf()));
            }
            finally
            {
                _glue.Before = _ => Task.CompletedTask;
                _bedrock.Before = _ => Task.CompletedTask;
            }

            return death.Task.IsCompleted ? await death.Task : null;
        }

        public async Task AssertWholeAsync(string? died)
        {
            await using var zone = await StartAsync(new WorkerHostSetup { Data = data }.With(_glue, _bedrock));
            var entry = await zone.ExistsAsync(KeyOf()) ? await IndexedAsync(zone) : (await zone.EntryAsync())!.DataVersion;

            Assert.True(FolderOf(entry) == _glue.VersionLocation(entry), $"died before {died}: no partition of {entry}");
            Assert.True(FolderOf(entry) == _glue.CurrentLocation(), $"died before {died}: {_glue.CurrentLocation()} is shown and not {entry}");
            Assert.Equal(Sha256Of(Corrected), (await zone.EntryAsync())!.Sha256);
            Assert.Equal("s3://reports/knowledge/cycle3/internal_baseline/run001/figures.md", _bedrock.Ingested.Last().Documents![0].Content!.S3!.S3Location!.Uri);
            Assert.Contains(entry, await zone.TextAsync("knowledge/cycle3/internal_baseline/run001/figures.md.metadata.json"), StringComparison.Ordinal);
            Assert.False(await zone.ExistsAsync(KeyOf()));
            Assert.Empty(await zone.KeysAsync("quarantine/"));
        }

        private static async Task<string> IndexedAsync(LandingZone zone) =>
            (await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf())).DataVersion;
    }
}
