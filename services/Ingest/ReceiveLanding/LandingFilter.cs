using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Tells landings from everything else that is written to the same bucket.</summary>
public sealed class LandingFilter(StoreKeys keys)
{
    /// <summary>True for a key below the landing prefix that the product did not write itself. Hive parts (<c>cycle=…</c>) mark our own; names with a leading dot are not reports.</summary>
    public bool IsLanding(string key) =>
        key.StartsWith(keys.LandingPrefix, StringComparison.Ordinal)
        && !key.EndsWith('/')
        && !key.Split('/').Any(IsOwnOrHidden);

    /// <summary>True for a folder or file name that no landing has.</summary>
    public static bool IsOwnOrHidden(string name) => name.StartsWith('.') || name.StartsWith("cycle=", StringComparison.Ordinal);
}
