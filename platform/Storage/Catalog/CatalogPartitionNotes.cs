using System.Globalization;

namespace Ccar.Messaging.Storage;

/// <summary>What the reader of figures must know of the landings after them, as sentences.</summary>
public static class CatalogPartitionNotes
{
    /// <summary>That a newer landing was rejected; null when none was.</summary>
    public static string? OfRejection(this CatalogPartition current) => current.RejectedNewer is { } rejected
        ? $"A newer landing of {current.RunId} ({current.Scenario}) was rejected on {rejected.LandedAt:yyyy-MM-dd} ({rejected.Reason}); these figures are of the one before."
        : null;

    /// <summary>What has landed after the version that figures rest on, used or rejected; null when nothing has.</summary>
    public static string? OfLandingsAfter(this CatalogPartition current, string dataVersion)
    {
        if (current.DataVersion == dataVersion)
        {
            return current.OfRejection();
        }

        var at = current.LandedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var version = current.FormerDataVersion == dataVersion ? "the version before" : "an earlier version";
        return $"{current.RunId} ({current.Scenario}) was landed again at {at} UTC; these figures are of {version}.";
    }
}
