using System.Numerics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RunSql;
using DuckDB.NET.Data;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_values_are_hostile : IDisposable
{
    private static readonly Arbitrary<string> Texts = ArbMap.Default.ArbFor<string?>().Generator
        .Select(text => text ?? "")
        .Or(Gen.Elements("'", "''", "\\'", "'; DROP TABLE x; --", "' OR '1'='1", "\"", "é\u2028漢😀", "$1", "?", "%", "/*", ""))
        .ToArbitrary();

    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_text_comes_back_from_its_literal_or_is_refused()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();

        Prop.ForAll(Texts, text => RoundTrips(connection, text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_as_a_filter_keeps_the_rendered_shape()
    {
        Prop.ForAll(Texts, text => !IsText(text) || KeepsShape(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Duplicates_and_order_of_the_selection_never_change_a_sum()
    {
        SelectedPartition[] all = [.. Enumerable.Range(1, 4).Select(i => _folder.AddCents($"run00{i}", BigInteger.Pow(10, 3 * i), -i))];
        using var engine = _folder.Engine();
        var picks = Gen.Elements(all).NonEmptyListOf().ToArbitrary();

        Prop.ForAll(picks, picked => Totals(engine, [.. picked]) == string.Join(' ', picked.Distinct().OrderBy(p => p.RunId).Select(Expected)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    private static bool IsText(string text) => !text.Any(char.IsControl) && text.EnumerateRunes().All(r => r != System.Text.Rune.ReplacementChar);

    private static bool RoundTrips(DuckDBConnection connection, string text)
    {
        if (!IsText(text))
        {
            return Record.Exception(() => SqlLiteral.Text(text)) is InvalidAttributesException || text.Contains('\uFFFD', StringComparison.Ordinal);
        }

        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {SqlLiteral.Text(text)}";
        return (string)command.ExecuteScalar()! == text;
    }

    private static bool KeepsShape(string text)
    {
        var sql = SqlBuilder.Build(Attributes.FilteredBy("business", AttributeFilter.Of(text, "x")), Attributes.Runs("run001"), Attributes.Definition);
        RenderedShape.Check(sql, "bs_consolidated_versions");
        return true;
    }

    private static string Totals(DuckDbQueryEngine engine, IReadOnlyList<SelectedPartition> selection)
    {
        var result = engine.RunAsync(SnapshotFolder.Query(Attributes.Total(), selection), CancellationToken.None).GetAwaiter().GetResult();
        return string.Join(' ', result.Table.Rows.OrderBy(r => r.Keys[0], StringComparer.Ordinal).Select(r => r.Values[0]!.Value * 100));
    }

    private static string Expected(SelectedPartition partition)
    {
        var i = partition.RunId[^1] - '0';
        return $"{(decimal)(BigInteger.Pow(10, 3 * i) - i):0.00}";
    }
}
