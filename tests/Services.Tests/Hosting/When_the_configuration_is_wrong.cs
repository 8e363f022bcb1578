using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Hosting;

public sealed class When_the_configuration_is_wrong
{
    [Theory]
    [InlineData("kafka")]
    [InlineData("SQS")]
    public async Task An_unknown_transport_is_told_with_the_known_ones(string transport)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(("Ccar:Transport", transport)));

        Assert.Contains($"Ccar:Transport is '{transport}'; it may be 'memory'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("or 'sqs'", fault.Message, StringComparison.Ordinal);
    }

    private static Task<WorkerHost> StartAsync(params (string Key, string Value)[] settings) =>
        WorkerHost.StartAsync(new WorkerHostSetup { Settings = settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value) });
}
