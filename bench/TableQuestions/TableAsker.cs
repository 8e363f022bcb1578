using System.Globalization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Query.RunSql;
using DuckDB.NET.Data;

namespace Ccar.Messaging.Bench;

/// <summary>Asks questions over the data set's tables: understood by the rules, rendered, run by DuckDB.</summary>
internal sealed class TableAsker(string folder, IAttributeRetriever retriever)
{
    private readonly IReadOnlyDictionary<string, QuestionTable> _tables = QuestionTable.Of(folder);

    public async Task<IReadOnlyList<TableAnswer>> AskAllAsync()
    {
        var answers = new List<TableAnswer>();
        foreach (var group in TableQuestion.Of(folder).GroupBy(question => question.TableId))
        {
            using var connection = new DuckDBConnection("DataSource=:memory:");
            await connection.OpenAsync();
            var table = _tables[group.Key];
            table.Load(connection, folder);
            var landscape = table.Landscape(connection);
            foreach (var question in group)
            {
                answers.Add(await AskAsync(question, table, landscape, connection));
            }
        }

        return answers;
    }

    private async Task<TableAnswer> AskAsync(TableQuestion question, QuestionTable table, Landscape landscape, DuckDBConnection connection)
    {
        var asked = new QuestionAsked
        {
            QuestionId = Guid.NewGuid(),
            AskedAt = DateTimeOffset.UnixEpoch,
            Text = question.Question,
            Table = table.TableId,
            Cycle = "c1",
            Scenario = "internal_baseline",
            RunIds = ["run1"],
        };
        var retrieval = await retriever.RetrieveAsync(asked, landscape, CancellationToken.None);
        if (retrieval is not Retrieval.Understood understood)
        {
            return new TableAnswer(question, null, retrieval is Retrieval.Stopped stopped ? $"{stopped.Reason}: {stopped.Sentence}" : "");
        }

        var sql = SqlBuilder.Build(understood.Attributes, understood.Selection, table.Definition);
        _ = RenderedShape.Check(sql, SqlBuilder.VersionsTable(table.TableId));
        return new TableAnswer(question, Figure(connection, sql, understood.Attributes.AggregationFunction), sql);
    }

    /// <summary>The one figure; nothing where rows are missing or there are several, as groups are no one number.</summary>
    private static double? Figure(DuckDBConnection connection, string sql, AggregationFunction function)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // rendered by the typed tree
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            return null;
        }

        var last = reader.FieldCount - 1;
        var figure = function == AggregationFunction.Avg ? Number(reader, last - 1) / Number(reader, last) : Number(reader, last);
        return reader.Read() ? double.NaN : figure;
    }

    private static double? Number(DuckDBDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : Convert.ToDouble(reader.GetValue(column).ToString(), CultureInfo.InvariantCulture);
}
