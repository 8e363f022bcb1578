using Ccar.Messaging.Cli;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_a_landing_key_is_read_off_a_path
{
    private const string Report = "ccar_reports/dev/ccar/cycle3/internal_baseline/run001/ihc_balance_sheet/output/bs_consolidated.csv";
    private readonly LandingKeys _keys = new("ccar_reports/");

    [Theory]
    [InlineData("/home/me/landing/" + Report, Report)]
    [InlineData("/old/ccar_reports/kept/" + Report, Report)]
    [InlineData("/x/ccar_reports/dev/ccar/cycle=cycle3/scenario=internal_baseline/run_id=run001/ihc_balance_sheet/output/bs_consolidated.csv", Report)]
    [InlineData("/x/cycle7/stress_a/run12/figures.csv.gz", "ccar_reports/dev/ccar/cycle7/stress_a/run12/figures.csv.gz")]
    [InlineData("/x/cycle7/more/cycle8/stress_a/run12/deep/er/figures.csv", "ccar_reports/dev/ccar/cycle8/stress_a/run12/deep/er/figures.csv")]
    [InlineData("/x/recycle7/stress_a/run12/figures.csv", "ccar_reports/figures.csv")]
    [InlineData("/x/figures.csv", "ccar_reports/figures.csv")]
    public void A_file_by_itself_lands_where_its_path_says(string path, string key) => Assert.Equal(key, _keys.OfFile(path));

    [Theory]
    [InlineData("/in", "/in/" + Report, Report)]
    [InlineData("/in/ccar_reports/dev", "/in/" + Report, Report)]
    [InlineData("/in", "/in/cycle7/stress_a/run12/figures.csv", "ccar_reports/cycle7/stress_a/run12/figures.csv")]
    [InlineData("/in", "/in/notes.txt", "ccar_reports/notes.txt")]
    [InlineData("/in/cycle7", "/in/cycle7/stress_a/run12/figures.csv", "ccar_reports/dev/ccar/cycle7/stress_a/run12/figures.csv")]
    [InlineData("/in/cycle7/stress_a/run12", "/in/cycle7/stress_a/run12/figures.csv", "ccar_reports/dev/ccar/cycle7/stress_a/run12/figures.csv")]
    public void A_file_of_a_folder_keeps_its_place_in_it(string folder, string path, string key) => Assert.Equal(key, _keys.OfFileIn(folder, path));

    [Theory]
    [InlineData(null, "/in/Totals.csv", "Totals.csv")]
    [InlineData(null, "/in/totals.csv.gz", "totals.csv.gz")]
    [InlineData("bs_consolidated", "/in/x.txt", "bs_consolidated.csv")]
    [InlineData("bs_consolidated", "/in/x.csv.GZ", "bs_consolidated.csv.gz")]
    public void What_is_given_counts_more_than_the_path(string? table, string path, string name)
    {
        var given = GivenPartition.From("cycle9", "stress", "run7", table)!;

        Assert.Equal("ccar_reports/dev/ccar/cycle9/stress/run7/landed/" + name, _keys.Of(given, path));
    }

    [Theory]
    [InlineData("cycle9", null, null, null)]
    [InlineData("cycle9", "stress", null, null)]
    [InlineData(null, null, null, "bs_consolidated")]
    [InlineData("cycle/9", "stress", "run1", null)]
    [InlineData("cycle9", "..", "run1", null)]
    [InlineData("cycle9", "stress", "run 1", null)]
    public void Half_or_unusable_partitions_are_refused(string? cycle, string? scenario, string? run, string? table) =>
        Assert.Throws<UsageException>(() => GivenPartition.From(cycle, scenario, run, table));
}
