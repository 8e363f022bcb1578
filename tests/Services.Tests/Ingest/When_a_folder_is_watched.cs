using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_a_folder_is_watched
{
    private static readonly DateTimeOffset Start = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _clock = new(Start);

    private WorkerHostSetup Settling => new()
    {
        Settings = new Dictionary<string, string?> { ["Ccar:Ingest:ReceiveLanding:SettleMilliseconds"] = "1000" },
        Services = services => services.AddSingleton<TimeProvider>(_clock),
    };

    [Fact]
    public async Task A_file_that_is_still_being_written_is_waited_for()
    {
        await using var zone = await StartAsync(Settling);
        Place(zone, KeyOf("run001"), Good[..40], Start);
        await PassAsync(zone, "run101");

        _clock.Advance(TimeSpan.FromMilliseconds(900));
        Place(zone, KeyOf("run001"), Good, _clock.GetUtcNow());
        _clock.Advance(TimeSpan.FromMilliseconds(900));
        await PassAsync(zone, "run102");
        Assert.DoesNotContain(zone.Probe.Published<FileLanded>(), landing => landing.SourceKey == KeyOf("run001"));

        _clock.Advance(TimeSpan.FromMilliseconds(100));
        var indexed = await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf("run001"));

        Assert.Equal(Sha256Of(Good), indexed.Sha256);
        Assert.Single(zone.Probe.Published<FileLanded>(), landing => landing.SourceKey == KeyOf("run001"));
    }

    [LinuxFact("elsewhere it cannot be told which files are open for writing.")]
    public async Task A_file_that_somebody_holds_open_for_writing_is_waited_for_however_old_it_looks()
    {
        await using var zone = await StartAsync();
        var path = zone.Host.Store.PathOf(KeyOf("run001"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        await using (var writer = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite))
        {
            await writer.WriteAsync(Encoding.UTF8.GetBytes(Good[..40]));
            await writer.FlushAsync();
            File.SetLastWriteTimeUtc(path, Start.AddDays(-1).UtcDateTime);
            await PassAsync(zone, "run101");
            Assert.DoesNotContain(zone.Probe.Published<FileLanded>(), landing => landing.SourceKey == KeyOf("run001"));
            await writer.WriteAsync(Encoding.UTF8.GetBytes(Good[40..]));
        }

        var indexed = await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf("run001"));

        Assert.Equal(Sha256Of(Good), indexed.Sha256);
        Assert.Single(zone.Probe.Published<FileLanded>(), landing => landing.SourceKey == KeyOf("run001"));
    }

    [Fact]
    public async Task A_file_dated_in_the_future_is_taken_when_it_has_been_left_alone()
    {
        await using var zone = await StartAsync(Settling);
        Place(zone, KeyOf("run001"), Good, Start.AddDays(400));
        await PassAsync(zone, "run101");
        Assert.DoesNotContain(zone.Probe.Published<FileLanded>(), landing => landing.SourceKey == KeyOf("run001"));

        _clock.Advance(TimeSpan.FromSeconds(1));

        await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf("run001"));
    }

    [Theory]
    [InlineData("back\\slash.csv")]
    [InlineData("line\nbreak.csv")]
    public async Task A_name_that_is_no_key_does_not_stop_the_others(string name)
    {
        await using var zone = await StartAsync();
        var folder = zone.Host.Store.PathOf("ccar_reports/dev");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, name), Good);

        await zone.LandAsync(KeyOf("run001"), Good);
        await zone.LandAsync(KeyOf("run002"), Good);

        Assert.True(File.Exists(Path.Combine(folder, name)));
    }

    [Fact]
    public async Task A_folder_named_like_the_glossary_does_not_stop_the_others()
    {
        await using var zone = await StartAsync();
        Directory.CreateDirectory(zone.Host.Store.PathOf("ccar_reports/glossary.json"));

        await zone.LandAsync(KeyOf(), Good);
    }

    [Fact]
    public async Task A_glossary_at_the_root_is_taken()
    {
        await using var zone = await StartAsync();

        await zone.DropAsync("ccar_reports/glossary.json", Glossary("U10000000"));
        await GoneAsync(zone);

        Assert.Equal(Glossary("U10000000"), await zone.TextAsync("glossary.json"));
        Assert.DoesNotContain(zone.Probe.Published<FileLanded>(), landing => landing.SourceKey.EndsWith("glossary.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_faulty_glossary_goes_to_quarantine_and_the_former_one_stays()
    {
        await using var zone = await StartAsync();
        await zone.DropAsync("glossary.json", Glossary("U10000000"));

        await zone.DropAsync("ccar_reports/glossary.json", "[ { \"term\": \"assets\" } ]");
        await GoneAsync(zone);

        Assert.Equal(Glossary("U10000000"), await zone.TextAsync("glossary.json"));
        Assert.Equal("[ { \"term\": \"assets\" } ]", await zone.TextAsync("quarantine/ccar_reports/glossary.json"));
        Assert.Contains("entry 1", await zone.TextAsync("quarantine/ccar_reports/glossary.json.reason.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_glossary_that_is_still_being_written_is_waited_for()
    {
        await using var zone = await StartAsync(Settling);
        Place(zone, "ccar_reports/glossary.json", Glossary("U10000000")[..20], Start);
        await PassAsync(zone, "run101");
        Assert.Empty(await zone.KeysAsync("quarantine/"));

        Place(zone, "ccar_reports/glossary.json", Glossary("U10000000"), Start);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await PassAsync(zone, "run102");

        Assert.Equal(Glossary("U10000000"), await zone.TextAsync("glossary.json"));
        Assert.False(await zone.ExistsAsync("ccar_reports/glossary.json"));
    }

    private static string Glossary(string value) => $$"""[ { "term": "assets", "column": "level_2", "value": "{{value}}" } ]""";

    private static void Place(LandingZone zone, string key, string text, DateTimeOffset written)
    {
        var path = zone.Host.Store.PathOf(key);
        var hidden = Path.Combine(Path.GetDirectoryName(path)!, ".part");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(hidden, text);
        File.SetLastWriteTimeUtc(hidden, written.UtcDateTime);
        File.Move(hidden, path, overwrite: true);
    }

    // Two files that are old enough, one after the other: when the second is indexed, the whole folder was looked at after the call.
    private static async Task PassAsync(LandingZone zone, string run)
    {
        foreach (var key in (string[])[KeyOf(run), KeyOf(run, "barrier")])
        {
            Place(zone, key, Good, Start.AddDays(-1));
            await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == key);
        }
    }

    // The glossary is taken before each look at the folder.
    private static Task GoneAsync(LandingZone zone) => PassAsync(zone, "run101");
}
