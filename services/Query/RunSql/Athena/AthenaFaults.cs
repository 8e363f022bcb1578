using Amazon.Athena.Model;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Tells what a refusal of Athena means: wait, try again, start anew, or give up and say why.</summary>
internal static class AthenaFaults
{
    private const string PlaceMissing = $" Give the workgroup a place for results, or set {AthenaOptions.Section}:{nameof(AthenaOptions.OutputLocation)}.";

    /// <summary>The fault in the product's words; null for what is none of Athena's.</summary>
    public static Exception? Explain(Exception fault, string operation, AthenaOptions options) => fault is InvalidRequestException invalid
        ? Explain(invalid, operation)
        : EngineFaults.Explain(fault, new AwsCall($"athena:{operation}", $"the workgroup {options.WorkGroup}", Resources(operation, options.WorkGroup)));

    // For a query that is there Athena refuses no question about it: it is gone, with its result or without.
    private static Exception Explain(InvalidRequestException fault, string operation)
    {
        var reason = ServiceWords.Clean(fault.Message);
        return operation != AthenaCalls.Start || Says(fault, "idempoten")
            ? new AttemptLostException($"Athena refused {operation}: {reason}", fault)
            : new EngineFailedException($"Athena refused the statement: {reason}{(Says(fault, "output location") ? PlaceMissing : "")}", fault);
    }

    private static bool Says(InvalidRequestException fault, string word) =>
        fault.Message.Contains(word, StringComparison.OrdinalIgnoreCase) || fault.AthenaErrorCode?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static string Resources(string operation, string workGroup) =>
        $"the workgroup {workGroup} (arn:aws:athena:<region>:<account>:workgroup/{workGroup}){Besides(operation)}";

    private static string Besides(string operation) => operation switch
    {
        AthenaCalls.Start => ", and glue:GetDatabase, glue:GetTable and glue:GetPartitions on the tables",
        AthenaCalls.Read => ", and s3:GetObject on the place of the results",
        _ => "",
    };
}
