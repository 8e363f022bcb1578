using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Fault.Tests;

/// <summary>A file of a drill, and what must become of it.</summary>
internal sealed record DrillFile(string Key, PartitionId? Partition, string Text, RejectionReason? Bad = null)
{
    /// <summary>Its total in whole cents, counted while it was made.</summary>
    public long Cents { get; init; }

    public int Rows { get; init; }

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    public static string KeyOf(PartitionId partition, string below = "dev") =>
        $"ccar_reports/{below}/{partition.Cycle}/{partition.Scenario}/{partition.RunId}/output/{partition.Table}.csv";

    /// <summary>A file that can be used.</summary>
    public static DrillFile Good(PartitionId partition, Random random, string below = "dev")
    {
        var text = new StringBuilder("period_id|business|balance\n");
        var (rows, total) = (random.Next(1, 400), 0L);
        for (var row = 0; row < rows; row++)
        {
            var cents = random.NextInt64(-9_999_999_999, 9_999_999_999);
            total += cents;
            text.Append(CultureInfo.InvariantCulture, $"2023Q{1 + (row % 4)}|BUSINESS {row % 7}|{(cents < 0 ? "-" : "")}{Math.Abs(cents) / 100}.{Math.Abs(cents) % 100:00}\n");
        }

        return new DrillFile(KeyOf(partition, below), partition, text.ToString()) { Cents = total, Rows = rows };
    }

    /// <summary>A file that must end in quarantine.</summary>
    public static DrillFile Faulty(int number) => (number % 4) switch
    {
        0 => new(KeyOf(new("loans", "cycle9", "internal_baseline", $"run{number}")), null, "period_id|business|balance\n2023Q4|A|1.00|ragged\n", RejectionReason.FaultyLines),
        1 => new(KeyOf(new("loans", "cycle9", "rosy", $"run{number}")), null, "period_id|business|balance\n2023Q4|A|1.00\n", RejectionReason.UnknownScenario),
        2 => new($"ccar_reports/dev/notes/{number}.txt", null, "not a report", RejectionReason.KeyNotRecognised),
        _ => new(KeyOf(new("loans", "cycle9", "internal_baseline", $"run{number}")), null, "period_id|business|balance\n", RejectionReason.HeaderOnly),
    };
}
