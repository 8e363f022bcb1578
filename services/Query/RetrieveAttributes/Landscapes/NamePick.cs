namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How a question picks runs or cycles.</summary>
internal abstract record NamePick
{
    /// <summary>No question names more than this in earnest.</summary>
    public const int MostNamed = 100;

    public sealed record Numbered(IReadOnlyList<long> Numbers) : NamePick;

    public sealed record Named(string Name) : NamePick;

    public sealed record Last(int Count) : NamePick;

    public sealed record First(int Count) : NamePick;

    public sealed record Prior : NamePick;

    public sealed record All : NamePick;

    public sealed record Both : NamePick;
}
