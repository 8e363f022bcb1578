using Ccar.Messaging.Emulator;
using Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

namespace Ccar.Messaging.Conformance.Tests.Sql;

public sealed class When_other_parsers_read_our_statements
{
    [EmulatorFact]
    public async Task Each_is_one_select_to_trino_and_to_athena()
    {
        var faults = await SqlParsers.FindFaultsAsync(Statements.All());

        Assert.True(faults.Count == 0, $"{faults.Count} statements are refused, among them\n{string.Join("\n\n", faults.Take(5))}");
    }

    [EmulatorFact]
    public async Task So_is_each_that_a_question_about_the_sample_ends_in()
    {
        var statements = await SampleStatements.AllAsync(LandedQuestions.OfSample());

        var faults = await SqlParsers.FindFaultsAsync([.. statements.Select(s => s.Sql).Distinct()]);

        Assert.NotEmpty(statements);
        Assert.True(faults.Count == 0, $"{faults.Count} statements are refused, among them\n{string.Join("\n\n", faults.Take(5))}");
    }

    [EmulatorFact]
    public async Task A_statement_that_is_wrong_is_told()
    {
        string[] wrong = ["SELECT SUM(\"balance\") FROM", "DROP TABLE \"bs_consolidated\"", "SELECT 1; SELECT 2"];

        Assert.Equal(wrong.Length, (await SqlParsers.FindFaultsAsync(wrong)).Count);
    }
}
