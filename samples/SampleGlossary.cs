using System.Text;

namespace Ccar.Messaging.Samples;

/// <summary>The sample's business terms.</summary>
internal static class SampleGlossary
{
    private static readonly (string Term, string Column, string Value)[] Terms =
    [
        ("asset", "level_2", Account.Assets),
        ("assets", "level_2", Account.Assets),
        ("liability", "level_2", Account.Liabilities),
        ("liabilities", "level_2", Account.Liabilities),
        ("equity", "level_2", Account.Equity),
        ("cash at central banks", "level_3", Account.Cash.Level3),
        ("secured lending", "level_3", Account.SecuredLending.Level3),
        ("trading inventory", "level_3", Account.TradingInventory.Level3),
        ("allowance for credit losses", "level_3", Account.Allowance.Level3),
        ("allowances", "level_3", Account.Allowance.Level3),
        ("customer deposits", "level_3", Account.CustomerDeposits.Level3),
        ("term funding", "level_3", Account.TermFunding.Level3),
        ("share capital", "level_3", Account.ShareCapital.Level3),
        ("retained earnings", "level_3", Account.RetainedEarnings.Level3),
    ];

    public static string Json()
    {
        var entries = Terms.Select(entry => $$"""  { "term": "{{entry.Term}}", "column": "{{entry.Column}}", "value": "{{entry.Value}}" }""");
        return new StringBuilder("[\n").AppendJoin(",\n", entries).Append("\n]\n").ToString();
    }
}
