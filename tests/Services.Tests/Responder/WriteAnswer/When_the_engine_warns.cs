using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_the_engine_warns
{
    private const string Warning = "Athena read 9 bytes; the selected snapshots hold 8: partition pruning may not have worked.";

    [Fact]
    public async Task The_reader_is_told_in_the_text_and_on_the_receipt()
    {
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup { Replace = services => services.AddSingleton<IQueryEngine, WarningEngine>() });
        await host.LandTwoRunsAsync();

        var answer = await host.AskAsync("Total assets for credit cards in 2023Q4, run001");

        Assert.Contains($"Note: {Warning}", answer.Text, StringComparison.Ordinal);
        Assert.Equal([Warning], answer.Receipt!.Warnings);
    }

    private sealed class WarningEngine : IQueryEngine
    {
        public Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken) => Task.FromResult(new EngineResult
        {
            Table = new ResultTable(["run_id", "business"], ["total_balance"], [new ResultRow(["run001", "CREDIT CARDS"], [1.50m])]),
            Engine = "athena",
            Warnings = [Warning],
        });
    }
}
