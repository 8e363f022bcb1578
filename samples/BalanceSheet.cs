namespace Ccar.Messaging.Samples;

/// <summary>The rows of one file: every quarter, business, segment and account; assets equal liabilities plus equity to the cent.</summary>
internal static class BalanceSheet
{
    private const ulong Seed = 20_240_331;

    public static IEnumerable<SampleRow> Rows(SamplePartition partition) =>
        Business.All.SelectMany(business => RowsOf(partition, business));

    private static IEnumerable<SampleRow> RowsOf(SamplePartition partition, Business business)
    {
        var random = SeededRandom.For(Seed, partition.Key + business.Name);
        var anchor = partition.AnchorCents(business, random);
        var anchored = Split(anchor, business);
        for (var quarter = 0; quarter < ScenarioPath.Quarters.Count; quarter++)
        {
            var rows = anchored.Select(row => Move(row, partition.Scenario, quarter, random)).ToList();
            foreach (var row in rows.Concat(Equity(rows, anchor)))
            {
                yield return row;
            }
        }
    }

    /// <summary>The anchor quarter's baseline; the largest position takes what rounding leaves.</summary>
    private static List<SampleRow> Split(long anchor, Business business)
    {
        var rows = (from segment in business.Segments
                    from position in segment.Positions
                    select new SampleRow("", business.Name, segment, position.Account, anchor * position.PerMille / 1000)).ToList();
        var largest = rows.FindIndex(row => row.Account == Account.SecuredLending);
        rows[largest] = rows[largest] with { Cents = rows[largest].Cents + anchor - TotalOf(rows, Account.Assets) };
        return rows;
    }

    private static SampleRow Move(SampleRow row, ScenarioPath scenario, int quarter, SeededRandom random)
    {
        var noise = quarter == ScenarioPath.AnchorQuarter ? 0 : random.Between(-60, 60);
        var moved = row.Cents * scenario.PerMille(row.Account, quarter) / 1000;
        return row with { Period = ScenarioPath.Quarters[quarter], Cents = moved + (moved * noise / 10_000) };
    }

    private static SampleRow[] Equity(List<SampleRow> rows, long anchor)
    {
        var capital = rows[0] with { Account = Account.ShareCapital, Cents = anchor * Business.ShareCapitalPerMille / 1000 };
        var earned = TotalOf(rows, Account.Assets) - TotalOf(rows, Account.Liabilities) - capital.Cents;
        return [capital, rows[0] with { Account = Account.RetainedEarnings, Cents = earned }];
    }

    private static long TotalOf(List<SampleRow> rows, string level2) => rows.Where(row => row.Account.Level2 == level2).Sum(row => row.Cents);
}
