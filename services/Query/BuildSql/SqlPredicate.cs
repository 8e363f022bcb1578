namespace Ccar.Messaging.Query.BuildSql;

/// <summary>A condition on one column of the file.</summary>
public abstract record SqlPredicate(SqlIdentifier Column)
{
    /// <summary>The column has one of the values.</summary>
    public sealed record In(SqlIdentifier Column, IReadOnlyList<SqlLiteral> Values) : SqlPredicate(Column)
    {
        public override string ToString() => Values.Count == 1 ? $"{Column} = {Values[0]}" : $"{Column} IN ({string.Join(", ", Values)})";
    }

    /// <summary>The column has none of the values.</summary>
    public sealed record NotIn(SqlIdentifier Column, IReadOnlyList<SqlLiteral> Values) : SqlPredicate(Column)
    {
        public override string ToString() => $"{Column} NOT IN ({string.Join(", ", Values)})";
    }

    /// <summary>The column lies between two values; either end may be missing, and either may be left out.</summary>
    public sealed record Range(SqlIdentifier Column, SqlLiteral? From, SqlLiteral? To) : SqlPredicate(Column)
    {
        public SqlLiteral? Above { get; init; }

        public SqlLiteral? Below { get; init; }

        public override string ToString() => (From, To) switch
        {
            ({ } from, { } to) => $"{Column} BETWEEN {from} AND {to}",
            _ => string.Join(" AND ", Ends()),
        };

        private IEnumerable<string> Ends()
        {
            (string Op, SqlLiteral? End)[] ends = [(">=", From), (">", Above), ("<=", To), ("<", Below)];
            return ends.Where(e => e.End is not null).Select(e => $"{Column} {e.Op} {e.End}");
        }
    }
}
