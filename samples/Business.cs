namespace Ccar.Messaging.Samples;

/// <summary>A business, its size and its segments.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="AnchorCents">Its assets in the anchor quarter of the latest baseline, before a run varies them.</param>
/// <param name="Segments">Its segments.</param>
internal sealed record Business(string Name, long AnchorCents, IReadOnlyList<Segment> Segments)
{
    public const string FixedIncomeFinancing = "FIXED INCOME FINANCING";

    /// <summary>Share capital in per mille of the assets at the anchor quarter; it does not move.</summary>
    public const int ShareCapitalPerMille = 60;

    public static readonly IReadOnlyList<Business> All =
    [
        new(FixedIncomeFinancing, 115_000_000, [Lender("REPO AND SECURED FUNDING"), Dealer("SECURITISED PRODUCTS")]),
        new("EQUITY PRIME SERVICES", 264_000_000, [Lender("MARGIN LENDING"), Dealer("STOCK LOAN")]),
        new("CORPORATE BANKING", 731_500_000, [Lender("TRADE FINANCE"), Dealer("SYNDICATED LOANS")]),
        new("HOUSEHOLD BANKING", 958_200_000, [Lender("MORTGAGES"), Dealer("PAYMENT CARDS")]),
        new("WEALTH SERVICES", 187_400_000, [Lender("LOMBARD LENDING"), Dealer("CUSTODY")]),
    ];

    private static Segment Lender(string name) => new(
        name,
        "MANAGEMENT VIEW",
        [
            new(Account.Cash, 118), new(Account.SecuredLending, 452), new(Account.Allowance, -11),
            new(Account.CustomerDeposits, 390), new(Account.TermFunding, 135),
        ]);

    private static Segment Dealer(string name) => new(
        name,
        "LEGAL ENTITY VIEW",
        [
            new(Account.SecuredLending, 203), new(Account.TradingInventory, 245), new(Account.Allowance, -7),
            new(Account.CustomerDeposits, 142), new(Account.TermFunding, 238),
        ]);
}
