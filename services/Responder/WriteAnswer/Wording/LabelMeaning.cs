namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>A value of a column that tells figures apart.</summary>
/// <param name="Column">The key column.</param>
/// <param name="Value">Its value; <see cref="AllRuns"/> for a total over runs.</param>
internal sealed record LabelMeaning(string Column, string Value)
{
    /// <summary>No run is named like this: runs have no control characters.</summary>
    public const string AllRuns = "\u001fall";
}
