namespace Ccar.Messaging.Bench;

/// <summary>Models that say the right thing about one question at once.</summary>
internal static class ScriptedModels
{
    public const string Question = "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    private const string Attributes = """
        {
          "enriched_query": "Total asset balance (U10000000) for FIXED INCOME FINANCING in 2023Q4",
          "table_name": "bs_consolidated",
          "aggregation_attribute": "balance",
          "aggregation_function": "sum",
          "group_by_attributes": ["business"],
          "filter_attributes": {"period_id": "2023Q4", "business": "FIXED INCOME FINANCING", "level_2": "U10000000"},
          "combine_runs": true
        }
        """;

    private const string Sentence =
        "The total balance was $1,148,220.17 in run001 and $1,157,109.21 in run002. Together that is $2,305,329.38.";

    public static async Task TellAsync(DoubleProcess aws)
    {
        await aws.TellAsync("answers", new { replies = (object[])[new { text = Attributes }] });
        await aws.TellAsync("converse", new { replies = (object[])[new { text = Sentence }] });
    }
}
