using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>A message is not trusted because of its queue: the statement must be the one its own attributes give.</summary>
public static class SqlGuard
{
    /// <summary>Passes exactly the rendered statement.</summary>
    /// <exception cref="SqlRejectedException">The text differs from the rendered one.</exception>
    /// <exception cref="InvalidAttributesException">No statement can be rendered from the attributes.</exception>
    public static void Check(string sql, QueryAttributes attributes, IReadOnlyList<SelectedPartition> selection, TableDefinition definition)
    {
        var rendered = SqlBuilder.Build(attributes, selection, definition);
        if (!string.Equals(sql, rendered, StringComparison.Ordinal))
        {
            var at = sql.AsSpan().CommonPrefixLength(rendered) + 1;
            throw new SqlRejectedException($"The statement differs from the one its attributes give, from character {at} on; it was not run. Ask again.");
        }
    }
}
