using System.Globalization;

namespace Ccar.Messaging.Samples;

/// <summary>One line of a consolidated balance sheet. Money is whole cents.</summary>
internal readonly record struct SampleRow(string Period, string Business, Segment Segment, Account Account, long Cents)
{
    public const string Header = "period_id|business|segment_lob|level_2|level_3|central_view|ccar_cluster|balance";

    public void WriteTo(TextWriter writer)
    {
        writer.Write($"{Period}|{Business}|{Segment.Name}|{Account.Level2}|{Account.Level3}|{Segment.CentralView}|{Account.Cluster}|");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(Cents < 0 ? "-" : "")}{Math.Abs(Cents) / 100}.{Math.Abs(Cents) % 100:00}\n"));
    }
}
