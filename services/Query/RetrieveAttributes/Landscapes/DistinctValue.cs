using System.Collections;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A value and the data versions it occurs in.</summary>
internal sealed class DistinctValue(string text, BitArray versions)
{
    public string Text { get; } = text;

    public bool OccursIn(BitArray selected)
    {
        for (var i = 0; i < selected.Length; i++)
        {
            if (selected[i] && versions[i])
            {
                return true;
            }
        }

        return false;
    }
}
