using Ccar.Messaging.Cli;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_an_outcome_is_chosen
{
    private const string Key = "ccar_reports/a.csv";
    private static readonly string Sha = new('a', 64);
    private static readonly string OtherSha = new('b', 64);
    private static readonly PlacedFile File = new(Key, Sha);
    private static readonly MetadataRecord Indexed = StoredAnswers.Record(Key, new PartitionId("t", "cycle1", "s", "run1"), Sha, rows: 3);
    private static readonly FileRejected Rejected = StoredAnswers.Rejection(Key, Sha);

    [Fact]
    public void Nothing_recorded_is_no_outcome() => Assert.Null(LandingOutcomes.Choose(File, null, null));

    [Fact]
    public void Records_of_other_bytes_are_no_outcome()
    {
        var other = Indexed with { Profile = Indexed.Profile with { Sha256 = OtherSha } };

        Assert.Null(LandingOutcomes.Choose(File, other, Rejected with { Sha256 = OtherSha }));
    }

    [Fact]
    public void A_second_source_with_the_same_bytes_is_rejected()
    {
        var firstSource = Indexed with { SourceKey = "ccar_reports/first.csv" };

        Assert.Null(LandingOutcomes.Choose(File, firstSource, null));
        Assert.Equal(LandingResult.Rejected, LandingOutcomes.Choose(File, firstSource, Rejected)!.Outcome);
    }

    [Theory]
    [InlineData("0000000000000001", LandingResult.Indexed)]
    [InlineData("0000000000000003", LandingResult.Rejected)]
    internal void The_later_landing_of_the_same_bytes_counts(string rejectedSequencer, LandingResult expected)
    {
        var indexed = Indexed with { Sequencer = "0000000000000002" };

        Assert.Equal(expected, LandingOutcomes.Choose(File, indexed, Rejected with { Sequencer = rejectedSequencer })!.Outcome);
    }
}
