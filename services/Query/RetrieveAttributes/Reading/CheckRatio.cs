using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Rates and indexes are never added.</summary>
internal sealed class CheckRatio : IReadingStep
{
    private static readonly string[] Functions = ["average", "highest", "lowest"];

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        if (!inquiry.Draft.Adds || inquiry.Draft.Column is not { Kind: MeasureKind.Ratio } measure)
        {
            return null;
        }

        return inquiry.AskBack(
            StopReason.Ambiguous,
            $"{measure.Name} of {inquiry.Table.Name} is a rate or index and is not added up; ask for its average, highest or lowest value.",
            [.. Functions.Select(f => Asked(inquiry, f))]);
    }

    private static string Asked(Inquiry inquiry, string function) => inquiry.Words(Cue.Sum).FirstOrDefault() is { } sum
        ? Rewriting.Replace(inquiry, sum, function)
        : Rewriting.Append(inquiry, $", {function} value");
}
