using System.Text;
using Ccar.Messaging.AwsDouble.S3;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Takes a query through its states.</summary>
internal sealed class QueryLife(ObjectStore store, QueryEngine engine, QueryService service, QueryResult? reused)
{
    private const int InternalError = 100;

    public async Task LiveAsync(QueryRun run, CancellationToken stopping)
    {
        try
        {
            await Task.Delay(service.QueueDelay, stopping);
            run.Run();
            if (service.WhileRunning is { } act)
            {
                await act(run.Sql, stopping);
            }

            await Task.Delay(service.RunDelay, stopping);
            Finish(run, stopping);
        }
        catch (OperationCanceledException)
        {
            run.End(QueryState.Cancelled, "Query cancelled by user");
        }
        catch (QueryFailedException failed)
        {
            run.Fail(failed.Failure);
        }
        catch (Exception unexpected)
        {
            run.Fail(new QueryFailure($"INTERNAL_ERROR_QUERY_ENGINE: the double failed: {unexpected}", 1, InternalError, Retryable: false));
        }
    }

    private void Finish(QueryRun run, CancellationToken stopping)
    {
        if (run.Failure is { } failure)
        {
            throw new QueryFailedException(failure);
        }

        var result = reused ?? engine.Run(run.Request, stopping);
        if (result.BytesScanned > run.Group.BytesScannedCutoff)
        {
            run.End(QueryState.Cancelled, "Query cancelled! : Query exceeded the bytes scanned limit of its workgroup");
            return;
        }

        store.Put(run.Output.Bucket, run.Output.Key, Encoding.UTF8.GetBytes(result.ToCsv()));
        run.Succeed(result, reused is not null);
    }
}
