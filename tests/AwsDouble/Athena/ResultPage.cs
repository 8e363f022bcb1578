using System.Globalization;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>A page of a result. The first begins with a row of names, which counts.</summary>
internal sealed class ResultPage(QueryRun run, JsonObject input)
{
    private const int MostRows = 1000;

    public JsonObject Answer()
    {
        var result = Result();
        var rows = result.Rows.Prepend([.. result.Columns.Select(column => column.Name)]).ToList();
        var first = First();
        var most = (int?)input["MaxResults"] ?? MostRows;
        var answer = new JsonObject
        {
            ["UpdateCount"] = 0,
            ["ResultSet"] = new JsonObject
            {
                ["Rows"] = new JsonArray([.. rows.Skip(first).Take(most).Select(Row)]),
                ["ResultSetMetadata"] = new JsonObject { ["ColumnInfo"] = new JsonArray([.. result.Columns.Select(column => column.Describe())]) },
            },
        };
        if (first + most < rows.Count)
        {
            answer["NextToken"] = $"{run.Id}/{(first + most).ToString(CultureInfo.InvariantCulture)}";
        }

        return answer;
    }

    private static JsonObject Row(string?[] values) => new()
    {
        ["Data"] = new JsonArray([.. values.Select(value => value is null ? new JsonObject() : new JsonObject { ["VarCharValue"] = value })]),
    };

    private static AwsException Invalid(string message) => new("InvalidRequestException", message) { Members = new JsonObject { ["AthenaErrorCode"] = "INVALID_INPUT" } };

    private QueryResult Result() => run switch
    {
        { State: QueryState.Succeeded, Result: { } result } => result,
        { Completed: null } => throw Invalid($"Query has not yet finished. Current state: {run.State.ToString().ToUpperInvariant()}"),
        _ => throw Invalid($"Query did not finish successfully. Final query state: {run.State.ToString().ToUpperInvariant()}"),
    };

    private int First()
    {
        if ((string?)input["NextToken"] is not { } token)
        {
            return 0;
        }

        return token.Split('/') is [var id, var at] && id == run.Id && int.TryParse(at, CultureInfo.InvariantCulture, out var first) ? first : throw Invalid("The NextToken is not valid.");
    }
}
