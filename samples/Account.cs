namespace Ccar.Messaging.Samples;

/// <summary>A line item: class, item and the cluster it is projected with.</summary>
internal sealed record Account(string Level2, string Level3, string Cluster)
{
    public const string Assets = "U10000000";
    public const string Liabilities = "U20000000";
    public const string Equity = "U30000000";

    public static readonly Account Cash = new(Assets, "U10100000", "LIQUIDITY");
    public static readonly Account SecuredLending = new(Assets, "U10200000", "LENDING");
    public static readonly Account TradingInventory = new(Assets, "U10300000", "MARKETS");
    public static readonly Account Allowance = new(Assets, "U10900000", "LENDING");
    public static readonly Account CustomerDeposits = new(Liabilities, "U20100000", "FUNDING");
    public static readonly Account TermFunding = new(Liabilities, "U20200000", "FUNDING");
    public static readonly Account ShareCapital = new(Equity, "U30100000", "CAPITAL");
    public static readonly Account RetainedEarnings = new(Equity, "U30200000", "CAPITAL");
}
