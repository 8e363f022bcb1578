using Amazon.Runtime;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Hosting.Checks;

public sealed class When_a_check_cannot_be_made
{
    [Fact]
    public async Task It_is_a_line_of_its_own_and_the_others_go_on()
    {
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Client>(_ => throw new AmazonClientException("No RegionEndpoint or ServiceURL configured"))
            .AddCheck<OfClient>("the service")
            .AddCheck<OfNothing>("nothing")
            .BuildServiceProvider();

        var findings = await FindAsync(services);

        Assert.Equal([("the service", FindingState.Bad), ("nothing itself", FindingState.Good)], findings.Select(finding => (finding.Resource, finding.State)));
        Assert.Contains("AWS_REGION", findings[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_two_workers_need_runs_once()
    {
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System).AddCheck<OfNothing>("nothing").AddCheck<OfNothing>("nothing").BuildServiceProvider();

        Assert.Single(await FindAsync(services));
    }

    private static async Task<List<Finding>> FindAsync(IServiceProvider services)
    {
        var findings = new List<Finding>();
        await foreach (var finding in Examination.RunAsync(services, CancellationToken.None))
        {
            findings.Add(finding);
        }

        return findings;
    }

    private sealed class Client;

#pragma warning disable CS9113, CA1812 // made by the container, which needs the client for it
    private sealed class OfClient(Client client) : IResourceCheck
#pragma warning restore CS9113, CA1812
    {
        public string Resource => "never";

        public IAsyncEnumerable<Finding> CheckAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<Finding>();
    }

#pragma warning disable CA1812 // made by the container
    private sealed class OfNothing : IResourceCheck
#pragma warning restore CA1812
    {
        public string Resource => "nothing itself";

        public IAsyncEnumerable<Finding> CheckAsync(CancellationToken cancellationToken) => new[] { Finding.Good(Resource, "There it is.") }.ToAsyncEnumerable();
    }
}
