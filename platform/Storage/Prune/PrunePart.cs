namespace Ccar.Messaging.Storage;

/// <summary>Objects that belong together and that nothing refers to.</summary>
/// <param name="Kind"><c>snapshot</c>, <c>result</c>, <c>superseded</c> or <c>answer</c>.</param>
/// <param name="Name">The snapshot's folder, the original's key, or the question's id.</param>
/// <param name="Objects">The objects.</param>
public sealed record PrunePart(string Kind, string Name, IReadOnlyList<ObjectInfo> Objects)
{
    /// <summary>A typed snapshot with its profile.</summary>
    public const string Snapshot = "snapshot";

    /// <summary>Rows of a question without an answer, or whose answer goes.</summary>
    public const string Result = "result";

    /// <summary>A former filed CSV.</summary>
    public const string Superseded = "superseded";

    /// <summary>An answer and its question, gone because of its age.</summary>
    public const string Answer = "answer";

    /// <summary>Its size in bytes.</summary>
    public long Bytes => Objects.Sum(found => found.Size);

    /// <summary>When the youngest of its objects was written, UTC.</summary>
    public DateTimeOffset Written => Objects.Max(found => found.LastModified);
}
