using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

public sealed class When_a_key_is_read
{
    private static readonly LandingKeyPattern Default = new(Options.Create(new LandingKeyOptions()));

    [Theory]
    [InlineData(
        "ccar_reports/dev/ccar/cycle3/internal_baseline/run001/ihc_balance_sheet/output/bs_consolidated.csv",
        "ccar_reports/dev/ccar/cycle=cycle3/scenario=internal_baseline/run_id=run001/ihc_balance_sheet/output/bs_consolidated.csv")]
    [InlineData("cycle3/internal_baseline/run001/bs_consolidated.csv", "cycle=cycle3/scenario=internal_baseline/run_id=run001/bs_consolidated.csv")]
    [InlineData(
        "other/cycle3/internal_baseline/run001/a/b/c/BS_Consolidated.CSV.gz",
        "other/cycle=cycle3/scenario=internal_baseline/run_id=run001/a/b/c/BS_Consolidated.CSV.gz")]
    [InlineData(
        "cycle_reports/x/cycle3/internal_baseline/run001/bs_consolidated.csv",
        "cycle_reports/x/cycle=cycle3/scenario=internal_baseline/run_id=run001/bs_consolidated.csv")]
    public void Partition_and_filed_key_are_told_at_any_depth(string key, string filed)
    {
        var parsed = Default.Parse(key);

        Assert.Equal(new LandingKey(new PartitionId("bs_consolidated", "cycle3", "internal_baseline", "run001"), filed), parsed);
        Assert.Null(Default.Parse(filed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("readme.txt")]
    [InlineData("bs_consolidated.csv")]
    [InlineData("cycle3/run001/bs_consolidated.csv")]
    [InlineData("cycle3/internal_baseline/run001/bs_consolidated.txt")]
    [InlineData("cycle3/internal_baseline/run001/.csv")]
    [InlineData("cycle3/internal_baseline/run001/bs_consolidated.csv/")]
    [InlineData("cycle3/internal baseline/run001/bs_consolidated.csv")]
    [InlineData("cycle3/../run001/bs_consolidated.csv")]
    [InlineData("cycle3/'; DROP TABLE x/run001/bs_consolidated.csv")]
    [InlineData("cycle3/internal_baseline/run001/bs\u00e9.csv")]
    [InlineData("cycle3/internal_baseline/run001/x\n.csv")]
    [InlineData("cycle=cycle3/internal_baseline/run001/bs_consolidated.csv")]
    public void A_key_that_does_not_tell_everything_is_not_recognised(string key) => Assert.Null(Default.Parse(key));

    [Fact]
    public void Another_pattern_may_take_the_parts_from_the_file_name()
    {
        var pattern = Pattern("^in/(?<table>[a-z]+)__(?<cycle>[^_]+)__(?<scenario>.+)__(?<run_id>[^_]+)[.]csv$");

        var parsed = pattern.Parse("in/figures__c1__internal_baseline__r7.csv");

        Assert.Equal(new PartitionId("figures", "c1", "internal_baseline", "r7"), parsed?.Partition);
        Assert.Equal("in/cycle=c1/scenario=internal_baseline/run_id=r7/figures__c1__internal_baseline__r7.csv", parsed?.FiledKey);
    }

    [Fact]
    public void The_parts_may_stand_in_another_order()
    {
        var pattern = Pattern("^(?<scenario>[^/]+)/(?<run_id>[^/]+)/(?<cycle>[^/]+)/(?<table>[^/]+)[.]csv$");

        Assert.Equal("scenario=s/run_id=r/cycle=c/t.csv", pattern.Parse("s/r/c/t.csv")?.FiledKey);
    }

    [Theory]
    [InlineData("(", "not a regular expression")]
    [InlineData("(?<cycle>.)(?<scenario>.)", "run_id, table")]
    [InlineData("(?<cycle>.)(?=x)", "backtracking")]
    public void A_useless_pattern_is_a_fault_of_the_configuration(string pattern, string fault)
    {
        var result = new LandingKeyOptionsValidation().Validate(null, new LandingKeyOptions { Pattern = pattern });

        Assert.True(result.Failed);
        Assert.Contains(fault, result.FailureMessage, StringComparison.Ordinal);
        Assert.Contains("Ccar:Ingest:LandingKey:Pattern", result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_pattern_is_valid() => Assert.True(new LandingKeyOptionsValidation().Validate(null, new LandingKeyOptions()).Succeeded);

    private static LandingKeyPattern Pattern(string pattern) => new(Options.Create(new LandingKeyOptions { Pattern = pattern }));
}
