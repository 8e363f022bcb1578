using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_shares_are_asked
{
    [Theory]
    [InlineData("Group Treasury's share of assets per cluster in 2023Q4, run 1", "sum; by ccar_cluster; share of business GROUP TREASURY")]
    [InlineData("Share of each business in assets, 2023Q4, run 1", "sum; by business; share of business")]
    [InlineData("What share of assets is in Group Treasury in 2023Q4, run 1?", "sum; share of business GROUP TREASURY")]
    [InlineData("What share of Group Treasury assets is in the Repo Desk, 2023Q4, run 1?", "sum; of GROUP TREASURY; share of segment_lob REPO DESK")]
    [InlineData("The share of Repo Desk assets is in Group Treasury, 2023Q4, run 1", "sum; of REPO DESK; share of business GROUP TREASURY")]
    [InlineData("How many percent of Group Treasury assets come from Repo Desk, 2023Q4, run 1?", "sum; of GROUP TREASURY; share of segment_lob REPO DESK")]
    public async Task The_part_is_what_is_named_as_it(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));

    [Fact]
    public async Task A_share_of_every_value_and_of_one_are_not_the_same() =>
        Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped("Group Treasury's share of assets per business in 2023Q4, run 1")).Reason);
}
