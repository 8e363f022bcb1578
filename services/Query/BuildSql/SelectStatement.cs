namespace Ccar.Messaging.Query.BuildSql;

/// <summary>The one shape of statement there is. Partition keys stand in USING, the select list and GROUP BY, unqualified, and never in WHERE.</summary>
public sealed record SelectStatement
{
    public required SqlIdentifier Table { get; init; }

    public required IReadOnlyList<SqlIdentifier> Keys { get; init; }

    public required IReadOnlyList<SqlAggregate> Aggregates { get; init; }

    public required PartitionJoin Selection { get; init; }

    public required IReadOnlyList<SqlPredicate> Predicates { get; init; }

    public override string ToString()
    {
        var keys = SqlIdentifier.List(Keys);
        string[] lines =
        [
            $"SELECT {keys}, {string.Join(", ", Aggregates)}",
            $"FROM {Table}",
            $"{Selection}",
            .. Predicates.Count > 0 ? [$"WHERE {string.Join(" AND ", Predicates)}"] : Array.Empty<string>(),
            $"GROUP BY {keys}",
        ];
        return string.Join('\n', lines);
    }
}
