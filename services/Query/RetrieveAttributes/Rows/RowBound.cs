using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What a number column is held against: the number itself, or all above or below it.</summary>
/// <param name="Op">One of <c>=</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c>, <c>&lt;=</c>.</param>
/// <param name="Value">The number.</param>
internal readonly record struct RowBound(string Op, decimal Value)
{
    public string Number => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The filter narrowed by this bound; null where both cannot be said in one filter.</summary>
    public AttributeFilter? Narrow(AttributeFilter? filter) => (Op, filter) switch
    {
        ("=", null) => AttributeFilter.Of(Number),
        ("=", _) or (_, { In.Count: > 0 }) => null,
        (">", _) when filter?.Above is null && filter?.From is null => (filter ?? new()) with { Above = Number },
        (">=", _) when filter?.Above is null && filter?.From is null => (filter ?? new()) with { From = Number },
        ("<", _) when filter?.Below is null && filter?.To is null => (filter ?? new()) with { Below = Number },
        ("<=", _) when filter?.Below is null && filter?.To is null => (filter ?? new()) with { To = Number },
        _ => null,
    };
}
