using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using MassTransit.Serialization;

namespace Ccar.Messaging.Services.Tests.Contracts;

public sealed class When_a_figure_has_no_value
{
    private static readonly Figure Change = new() { Keys = new Dictionary<string, string> { ["business"] = "A" }, Value = null, Compared = new ComparedValues(null, 5.00m) };

    [Fact]
    public void It_reads_back_from_the_store()
    {
        var read = StoreJson.Read<Figure>(StoreJson.Write(Change));

        Assert.Equal((null, Change.Compared), (read.Value, read.Compared));
    }

    [Fact]
    public void It_reads_back_from_the_wire()
    {
        var options = WireJson.Configure(new JsonSerializerOptions(SystemTextJsonMessageSerializer.Options));

        var read = JsonSerializer.Deserialize<Figure>(JsonSerializer.Serialize(Change, options), options)!;

        Assert.Equal((null, Change.Compared), (read.Value, read.Compared));
    }
}
