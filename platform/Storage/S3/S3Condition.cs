namespace Ccar.Messaging.Storage;

/// <summary>What must hold for a write to be done.</summary>
/// <param name="IfMatch">The ETag that must stand there, without quotes.</param>
/// <param name="IfNoneMatch"><c>*</c>: nothing may stand there.</param>
internal sealed record S3Condition(string? IfMatch, string? IfNoneMatch)
{
    public static S3Condition None { get; } = new(null, null);

    public static S3Condition New { get; } = new(null, "*");

    public static S3Condition Unchanged(string etag) => new(S3Tag.Quoted(etag), null);

    /// <summary>The condition of a compare-and-swap whose caller knows an ETag, or null for nothing.</summary>
    public static S3Condition Expecting(string? etag) => etag is null ? New : Unchanged(etag);

    public bool IsAny => this == None;

    public bool IsNew => IfNoneMatch is not null;
}
