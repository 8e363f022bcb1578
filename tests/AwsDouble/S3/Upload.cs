namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>An upload in parts that is not complete.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">The key it is for.</param>
/// <param name="Algorithm">The checksum of its parts and of the whole.</param>
/// <param name="ChecksumType">Over the whole, or over the parts' sums.</param>
/// <param name="Template">Headers and metadata of the object to be.</param>
internal sealed record Upload(string Id, string Key, string Algorithm, string ChecksumType, StoredObject Template)
{
    public SortedDictionary<int, Part> Parts { get; } = [];
}
