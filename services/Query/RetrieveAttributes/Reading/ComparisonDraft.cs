using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is compared with what, as far as it is read.</summary>
internal sealed class ComparisonDraft(ComparisonKind kind, string along)
{
    public ComparisonKind Kind { get; } = kind;

    /// <summary>A partition key, or the name of a column.</summary>
    public string Along { get; } = along;

    /// <summary>How many quarters lie between the two sides, where the wording says so.</summary>
    public int? Quarters { get; init; }

    public List<string> From { get; init; } = [];

    public List<string> To { get; init; } = [];

    public Comparison Attribute() => new() { Kind = Kind, Along = Along, From = [.. From], To = [.. To] };
}
