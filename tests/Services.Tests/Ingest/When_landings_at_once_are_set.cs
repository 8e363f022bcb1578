using Ccar.Messaging.Ingest;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_landings_at_once_are_set
{
    private static readonly StorePlace Folder = StorePlace.OfFolder(".");
    private static readonly StorePlace Bucket = StorePlace.OfBucket("reports");

    [Fact]
    public void A_bucket_takes_many_and_a_folder_what_the_stage_says()
    {
        var options = new IngestOptions();

        Assert.Equal((32, 8), (options.AtOnce(Bucket, inFolder: 8), options.AtOnce(Folder, inFolder: 8)));
    }

    [Fact]
    public void What_is_set_counts_for_both()
    {
        var options = new IngestOptions { LandingsAtOnce = 3 };

        Assert.Equal((3, 3), (options.AtOnce(Bucket, inFolder: 8), options.AtOnce(Folder, inFolder: 8)));
    }

    [Fact]
    public async Task None_is_refused_at_the_start()
    {
        var setup = new WorkerHostSetup { Settings = new Dictionary<string, string?> { ["Ccar:Ingest:LandingsAtOnce"] = "0" } };

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => LandingZone.StartAsync(setup));

        Assert.Contains("LandingsAtOnce", fault.Message, StringComparison.Ordinal);
    }
}
