namespace Ccar.Messaging.Bench;

/// <summary>Questions over the bundled sample, of the kinds people ask.</summary>
internal static class SampleQuestions
{
    /// <summary>Questions that end in figures.</summary>
    public static readonly IReadOnlyList<string> Answerable =
    [
        "Total asset balance for fixed income financing for 2023Q4 across run001 and run002 in internal baseline scenario in cycle3",
        "Total liability balance for corporate banking in 2024Q1, run003, internal baseline",
        "Equity in the third quarter of 2024, supervisory severely adverse, run001 in cycle2",
        "Average asset balance for household banking in 1Q24, run002",
        "Assets by business in 2023Q4, run001, internal baseline",
        "Name the top 3 businesses ranked on asset balance for Q1 2023, internal baseline, run003",
        "Customer deposits by segment for household banking in Q2 2024, severely adverse, run001",
        "How many rows are there for wealth services in 2024Q4, run002?",
        "Lowest balance of secured lending in 2023Q2, internal baseline, run001",
        "Highest asset balance for equity prime services in the last quarter of 2024",
        "Which businesses have more than 100,000 of liabilities in 2024Q4, run001, cycle 3?",
        "Retained earnings for 2024Q2, run001, run002 and run003",
    ];

    /// <summary>Questions that are asked back or refused, which takes reading as well.</summary>
    public static readonly IReadOnlyList<string> Stopped =
    [
        "Total assets over 2024, run001, internal baseline",
        "Assets of the shipping business in 2024Q1, run001",
        "Adverse or baseline, whichever is worse: how much equity is left in 2024Q4?",
        "What will the weather be in Zurich tomorrow?",
        "Total assets for run001, run002, run003, run004 and run005 in 2023Q4",
        "Total balence of custmer deposits in 2023Q3, run001",
    ];
}
