namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Neighbouring words of the question.</summary>
internal readonly record struct Span(int First, int Count)
{
    public int End => First + Count;

    public bool Overlaps(Span other) => First < other.End && other.First < End;
}
