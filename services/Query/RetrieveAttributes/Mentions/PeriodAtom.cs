namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A period and where it stands in the line.</summary>
internal readonly record struct PeriodAtom(int Index, int Length, PeriodPhrase Phrase)
{
    public int End => Index + Length;
}
