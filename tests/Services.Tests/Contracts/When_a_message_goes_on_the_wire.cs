using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit.Serialization;

namespace Ccar.Messaging.Services.Tests.Contracts;

/// <summary>
/// The golden files are what other languages read. A test that fails here means the wire form changed: members may be added, never renamed or removed.
/// After a deliberate change run the tests once with UPDATE_GOLDEN=1 and read the difference.
/// </summary>
public sealed class When_a_message_goes_on_the_wire
{
    private static readonly JsonSerializerOptions Indented = WireJson.Configure(new JsonSerializerOptions(SystemTextJsonMessageSerializer.Options) { WriteIndented = true });

    public static TheoryData<string> Names => [.. SampleMessages.All.Select(message => message.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_the_agreed_form(string name)
    {
        var message = Find(name);
        var path = RepositoryRoot.Combine("tests", "Services.Tests", "Contracts", "golden", $"{name}.golden.json");

        var written = JsonSerializer.Serialize(message, message.GetType(), Indented) + "\n";

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(File.ReadAllText(path), written);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_reads_back_whole(string name)
    {
        var message = Find(name);
        var written = JsonSerializer.Serialize(message, message.GetType(), Indented);

        var read = JsonSerializer.Deserialize(written, message.GetType(), Indented)!;

        Assert.Equal(written, JsonSerializer.Serialize(read, message.GetType(), Indented));
    }

    [Fact]
    public void Every_contract_message_has_a_golden_file()
    {
        var events = typeof(FileLanded).Assembly.GetExportedTypes().Where(type => type.GetProperty("QuestionId") is not null || type.GetProperty("LandingId") is not null);

        Assert.Equal(events.Select(type => type.Name).Order(), SampleMessages.All.Select(message => message.GetType().Name).Order());
    }

    private static object Find(string name) => SampleMessages.All.Single(message => message.GetType().Name == name);
}
