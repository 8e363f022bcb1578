using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.Athena.Model;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// The request that starts a statement for a question. The same question, statement and attempt give the same request with the same token, in every
/// process: Athena answers a repeat with the query it started the first time.
/// </summary>
internal sealed class StartRequests(AthenaOptions options, string database)
{
    /// <summary>Athena's limit, in bytes of UTF-8.</summary>
    private const int LongestStatement = 262_144;

    /// <exception cref="EngineFailedException">The statement is longer than Athena takes.</exception>
    public StartQueryExecutionRequest For(EngineQuery query, Attempt attempt)
    {
        var bytes = Encoding.UTF8.GetByteCount(query.Sql);
        return bytes <= LongestStatement
            ? new StartQueryExecutionRequest
            {
                ClientRequestToken = Token(query, attempt),
                QueryString = query.Sql,
                QueryExecutionContext = new QueryExecutionContext { Catalog = options.Catalog, Database = database },
                WorkGroup = options.WorkGroup,
                ResultConfiguration = Place(),
                ResultReuseConfiguration = attempt == Attempt.First ? Reuse() : null,
            }
            : throw new EngineFailedException($"The statement has {bytes} bytes, and Athena takes {LongestStatement}; filter by fewer values.");
    }

    // The settings are part of it: with another workgroup the same token would be refused, and the question with it. The statement names the data versions.
    private string Token(EngineQuery query, Attempt attempt)
    {
        string?[] parts =
        [
            query.QuestionId.ToString("D"), attempt.PartitionsSeen ? $"{Text(attempt.Number)} seen" : Text(attempt.Number), options.WorkGroup, options.Catalog, database,
            options.OutputLocation, options.ExpectedBucketOwner, Text(options.ResultReuseMinutes), query.Sql,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }

    // Any configuration of the result in the call keeps Athena from reusing one.
    private ResultConfiguration? Place() => options.OutputLocation is null
        ? null
        : new ResultConfiguration { OutputLocation = options.OutputLocation, ExpectedBucketOwner = options.ExpectedBucketOwner };

    private ResultReuseConfiguration? Reuse() => options.OutputLocation is not null || options.ResultReuseMinutes == 0
        ? null
        : new ResultReuseConfiguration
        {
            ResultReuseByAgeConfiguration = new ResultReuseByAgeConfiguration { Enabled = true, MaxAgeInMinutes = options.ResultReuseMinutes },
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
