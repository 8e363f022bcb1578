namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How a question picks runs or cycles.</summary>
internal abstract record NamePick
{
    /// <summary>No question names more than this in earnest.</summary>
    public const int MostNamed = 100;

    /// <summary>Names by number; the names are found once it is known which runs or cycles there are to choose from.</summary>
    public sealed record Numbered(IReadOnlyList<NumberedName> Names) : NamePick;

    /// <summary>A name as the question writes it, and the names it can be when case does not count.</summary>
    public sealed record Named(string Written, IReadOnlyList<string> Names) : NamePick;

    public sealed record Last(int Count) : NamePick;

    public sealed record First(int Count) : NamePick;

    public sealed record Prior : NamePick;

    public sealed record All : NamePick;

    public sealed record Both : NamePick;

    /// <summary>"Every run": all there are, or each of those that are named besides.</summary>
    public sealed record Every : NamePick;

    /// <summary>"The three runs": as many as there are.</summary>
    public sealed record Exactly(int Count) : NamePick;
}
