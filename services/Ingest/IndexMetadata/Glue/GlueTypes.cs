using System.Globalization;
using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Columns as Glue declares them.</summary>
internal static class GlueTypes
{
    private const int LongestComment = 255;

    public static Column ColumnOf(ColumnDefinition column) =>
        new() { Name = DefinitionRules.Normal(column.Name), Type = TypeOf(column.Name, column.Type), Comment = Comment(column) };

    public static Column ColumnOf(ColumnSchema column) => new() { Name = column.Name, Type = TypeOf(column.Name, column.Type) };

    public static Column KeyOf(string name) => new() { Name = name, Type = "string" };

    /// <summary>Athena's VARCHAR is Glue's string; decimals are spelled alike.</summary>
    /// <exception cref="InvalidDefinitionException">It is no type of a snapshot.</exception>
    public static string TypeOf(string column, string type) => ColumnType.TryParse(type) switch
    {
        null => throw new InvalidDefinitionException($"Column '{column}' has the type '{type}'; known are VARCHAR and DECIMAL(p,s)."),
        { IsDecimal: true } known => string.Create(CultureInfo.InvariantCulture, $"decimal({known.Precision},{known.Scale})"),
        _ => "string",
    };

    /// <summary>True when two declarations say the same: Glue keeps the spelling it was given.</summary>
    public static bool AreSame(string? left, string? right) => Spelled(left) == Spelled(right);

    private static string Spelled(string? type) => string.Concat((type ?? "").Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    private static string Comment(ColumnDefinition column)
    {
        string?[] parts =
        [
            column.Role.ToString().ToLowerInvariant(),
            column.Kind?.ToString().ToLowerInvariant(),
            column.Unit,
            column.Scale == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"in units of {column.Scale}"),
            column.Parent is null ? null : $"details {column.Parent}",
        ];
        return GlueText.Line(string.Join(", ", parts.Where(part => part is not null)), LongestComment);
    }
}
