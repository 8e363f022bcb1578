using System.Runtime.CompilerServices;
using Amazon.Athena.Model;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Reads the pages of a result, one after the other.</summary>
internal sealed class ResultPages(AthenaCalls calls)
{
    /// <summary>Athena's limit; the header of the first page counts as a row.</summary>
    private const int RowsPerPage = 1000;

    /// <summary>The pages. One without rows can have another behind it.</summary>
    /// <exception cref="EngineFailedException">Athena goes in circles.</exception>
    public async IAsyncEnumerable<ResultSet> ReadAsync(string queryId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? next = null; ;)
        {
            var request = new GetQueryResultsRequest { QueryExecutionId = queryId, MaxResults = RowsPerPage, NextToken = next };
            var page = await calls.ReadAsync(request, cancellationToken);
            yield return page.ResultSet ?? new ResultSet();
            next = page.NextToken;
            if (string.IsNullOrEmpty(next))
            {
                yield break;
            }

            if (!seen.Add(next))
            {
                throw new EngineFailedException($"Athena gave a page of the query {queryId} twice; its result was not used. Ask again.");
            }
        }
    }
}
