using Amazon.Glue.Model;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Whether a table can take snapshots.</summary>
internal abstract record TableCheck
{
    private TableCheck()
    {
    }

    /// <summary>It is the product's and has the columns; partitions are laid out like it.</summary>
    public sealed record Ready(StorageDescriptor Layout) : TableCheck;

    /// <summary>Somebody else made it.</summary>
    public sealed record NotOurs(string Why) : TableCheck;

    /// <summary>A column has another type than the snapshots that landed before.</summary>
    public sealed record TypeChanged(string Column, string Is, string Wanted) : TableCheck;
}
