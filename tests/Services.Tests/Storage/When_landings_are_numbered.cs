using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_landings_are_numbered : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_later_one_is_newer_whichever_process_numbers_it()
    {
        LandingSequence[] processes = [Open(), Open()];

        var numbers = new List<string>();
        for (var landing = 0; landing < 20; landing++)
        {
            numbers.Add(await processes[landing * 7 % 3 % 2].NextAsync(default));
        }

        Assert.All(numbers.Zip(numbers.Skip(1)), pair => Assert.True(SequencerOrder.Compare(pair.First, pair.Second) < 0));
    }

    [Fact]
    public async Task Processes_at_once_share_no_number()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 4).SelectMany(_ => new[] { Open(), Open() }).Select(process => Task.Run(() => process.NextAsync(default))));

        Assert.Equal(8, numbers.Distinct().Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("rubbish")]
    public async Task A_lost_counter_goes_on_ahead_of_what_was_counted(string? left)
    {
        var before = await Open().NextAsync(default);
        var path = Path.Combine(_folder.Path, "landing-sequence.json");
        File.Delete(path);
        if (left is not null)
        {
            await File.WriteAllTextAsync(path, left);
        }

        Assert.True(SequencerOrder.Compare(before, await Open().NextAsync(default)) < 0);
    }

    [Fact]
    public async Task In_a_bucket_they_follow_those_that_s3_numbered_before()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 2, 4, 6, 25, 7, TimeSpan.Zero));
        var sequence = LandingSequence.OfBucket(new FileObjectStore(_folder.Path), clock);

        var first = await sequence.NextAsync(default);
        clock.Advance(TimeSpan.FromSeconds(1));
        var second = await sequence.NextAsync(default);

        // The form of S3's own (S3 user guide), of the same second and of the second after it.
        Assert.Equal(["0067A1B2C300000000", "0067A1B2C400000000"], [first, second]);
        Assert.True(SequencerOrder.Compare("0067A1B2C3D4E5F607", second) < 0);
    }

    [Fact]
    public async Task In_a_bucket_a_clock_that_goes_back_numbers_on()
    {
        var store = new FileObjectStore(_folder.Path);
        var ahead = await LandingSequence.OfBucket(store, new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero))).NextAsync(default);

        var behind = await LandingSequence.OfBucket(store, new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))).NextAsync(default);

        Assert.True(SequencerOrder.Compare(ahead, behind) < 0);
    }

    private LandingSequence Open() => new(new FileObjectStore(_folder.Path), TimeProvider.System);
}
