using System.Runtime.CompilerServices;
using Amazon.Athena;
using Amazon.Athena.Model;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Whether the workgroup can be used: its settings, and one statement that reads nothing and costs nothing.</summary>
internal sealed class AthenaCheck(IAmazonAthena athena, AthenaSettings settings, TimeProvider clock) : IResourceCheck
{
    private const string Statement = "SELECT 1";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public string Resource => $"Athena workgroup {settings.Athena.WorkGroup}";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await LookAsync(cancellationToken);
        yield return await RunAsync(cancellationToken);
    }

    private async Task<Finding> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var group = (await athena.GetWorkGroupAsync(new GetWorkGroupRequest { WorkGroup = settings.Athena.WorkGroup }, cancellationToken)).WorkGroup;
            return Describe(group);
        }
        catch (AmazonAthenaException denied) when (AwsErrorCodes.IsDenied(denied.ErrorCode))
        {
            return Finding.Warn(Resource, "Its settings cannot be read.", "Nothing, when the statement below ran; allow athena:GetWorkGroup to have them checked.");
        }
    }

    private Finding Describe(WorkGroup? group)
    {
        var place = settings.Athena.OutputLocation ?? group?.Configuration?.ResultConfiguration?.OutputLocation;
        return (group?.State?.Value, place) switch
        {
            ("DISABLED", _) => Finding.Bad(Resource, "Is disabled.", "Enable it, or name another one (Ccar:Athena:WorkGroup)."),
            (_, null or "") => Finding.Bad(Resource, "Has no place for results.", "Give the workgroup an output location, or set Ccar:Athena:OutputLocation."),
            _ => Finding.Good(Resource, $"Puts results into {place}."),
        };
    }

    private async Task<Finding> RunAsync(CancellationToken cancellationToken)
    {
        var request = new StartQueryExecutionRequest { QueryString = Statement, WorkGroup = settings.Athena.WorkGroup };
        if (settings.Athena.OutputLocation is { } place)
        {
            request.ResultConfiguration = new ResultConfiguration { OutputLocation = place };
        }

        var id = (await athena.StartQueryExecutionAsync(request, cancellationToken)).QueryExecutionId;
        while (true)
        {
            var status = (await athena.GetQueryExecutionAsync(new GetQueryExecutionRequest { QueryExecutionId = id }, cancellationToken)).QueryExecution?.Status;
            if (status?.State == QueryExecutionState.SUCCEEDED)
            {
                await athena.GetQueryResultsAsync(new GetQueryResultsRequest { QueryExecutionId = id }, cancellationToken);
                return Finding.Good(Resource, "Ran a statement and gave its result.");
            }

            if (status?.State == QueryExecutionState.FAILED || status?.State == QueryExecutionState.CANCELLED)
            {
                return Finding.Bad(Resource, $"Could not run '{Statement}': {status.StateChangeReason}", "See the reason; docs/wire.md lists what Query may do.");
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }
    }
}
