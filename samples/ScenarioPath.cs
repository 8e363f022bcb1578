namespace Ccar.Messaging.Samples;

/// <summary>How a scenario moves balances, in per mille of the anchor quarter's baseline, quarter by quarter.</summary>
internal sealed record ScenarioPath(string Name, IReadOnlyList<int> Assets, IReadOnlyList<int> Allowances, IReadOnlyList<int> Liabilities)
{
    public static readonly IReadOnlyList<string> Quarters = ["2023Q1", "2023Q2", "2023Q3", "2023Q4", "2024Q1", "2024Q2", "2024Q3", "2024Q4"];

    public const int AnchorQuarter = 3;

    public static readonly ScenarioPath InternalBaseline = new(
        "internal_baseline",
        [962, 974, 987, 1000, 1010, 1021, 1033, 1045],
        [985, 990, 995, 1000, 1006, 1010, 1017, 1022],
        [964, 976, 988, 1000, 1009, 1019, 1030, 1041]);

    /// <summary>Assets shrink, losses are provided for, funding leaves more slowly, and a partial recovery follows.</summary>
    public static readonly ScenarioPath SeverelyAdverse = new(
        "supervisory_severely_adverse",
        [958, 931, 896, 862, 843, 838, 849, 868],
        [1080, 1370, 1690, 1940, 2050, 2010, 1890, 1760],
        [961, 938, 909, 881, 865, 860, 868, 884]);

    public static readonly IReadOnlyList<ScenarioPath> All = [InternalBaseline, SeverelyAdverse];

    public int PerMille(Account account, int quarter) => account switch
    {
        _ when account == Account.Allowance => Allowances[quarter],
        { Level2: Account.Assets } => Assets[quarter],
        _ => Liabilities[quarter],
    };
}
