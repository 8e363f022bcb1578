using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_a_definition_changes_after_a_landing : OnTwoLandedRuns
{
    private const string Text = "Total assets for credit cards in 2023Q4, run001";

    [Fact]
    public async Task Another_scale_does_not_reinterpret_what_was_filed()
    {
        await RescaleAsync(1000);

        var answer = await Host.AskAsync(Text);

        Assert.Equal((AnswerOutcome.Refused, StopReason.DataNotLanded, null), (answer.Outcome, answer.Reason, answer.Figures));
        Assert.Contains("Land run001 of cycle3 again", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_former_scale_restored_is_answered()
    {
        await RescaleAsync(1000);
        await RescaleAsync(1);

        var answer = await Host.AskAsync(Text);

        Assert.Equal(100.01m, Assert.Single(answer.Figures!.Rows).Value);
    }

    private async Task RescaleAsync(decimal scale)
    {
        var definition = (await Host.Services.GetRequiredService<DefinitionStore>().FindAsync("bs_consolidated", default))!;
        var changed = definition with { Columns = [.. definition.Columns.Select(column => column.Role == ColumnRole.Measure ? column with { Scale = scale } : column)] };
        await Host.Store.WriteDocumentAsync(Host.Keys.Definition("bs_consolidated"), StoreJson.Write(changed), default);
    }
}
