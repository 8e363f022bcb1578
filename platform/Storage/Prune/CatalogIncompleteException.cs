using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>The catalogue does not know what there are records of, so it cannot say what is referred to.</summary>
public sealed class CatalogIncompleteException : PermanentFailureException
{
    /// <summary>Says what is missing.</summary>
    public CatalogIncompleteException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public CatalogIncompleteException()
    {
    }

    /// <summary>Says what is missing, and why.</summary>
    public CatalogIncompleteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static CatalogIncompleteException Of(PartitionId first, int count) => new(
        $"The catalogue has no entry of {first}{(count > 1 ? $" and {count - 1} more" : "")}, of which there is a metadata record. Run ccar reindex first; "
        + "where a first landing is under way, only wait for it.");
}
