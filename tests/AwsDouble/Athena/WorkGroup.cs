using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>A workgroup.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OutputLocation">Where results go, <c>s3://bucket/prefix/</c>; null leaves it to each query.</param>
/// <param name="IsEnforced">True where a query's own output location counts for nothing.</param>
/// <param name="BytesScannedCutoff">A query that would read more bytes is cancelled; null is no limit. Athena's own begins at 10 MB, which is what GetWorkGroup answers for less.</param>
public sealed record WorkGroup(string Name, string? OutputLocation, bool IsEnforced = true, long? BytesScannedCutoff = null)
{
    private const long SmallestCutoff = 10_000_000;

    internal JsonObject Describe()
    {
        var configuration = new JsonObject { ["EnforceWorkGroupConfiguration"] = IsEnforced, ["EngineVersion"] = Engine() };
        if (OutputLocation is not null)
        {
            configuration["ResultConfiguration"] = new JsonObject { ["OutputLocation"] = OutputLocation };
        }

        if (BytesScannedCutoff is { } cutoff)
        {
            configuration["BytesScannedCutoffPerQuery"] = Math.Max(cutoff, SmallestCutoff);
        }

        return new JsonObject { ["Name"] = Name, ["State"] = "ENABLED", ["Configuration"] = configuration, ["CreationTime"] = 1767225600 };
    }

    internal static JsonObject Engine() => new() { ["SelectedEngineVersion"] = "AUTO", ["EffectiveEngineVersion"] = "Athena engine version 3" };
}
