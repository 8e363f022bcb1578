using Amazon.Athena.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Athena.Operations;

internal static class QueryExecutionsJson
{
    public static AthenaError ReadAthenaError(JsonAnswer answer) => new()
    {
        ErrorCategory = answer.Whole32("ErrorCategory"),
        ErrorMessage = answer.Text("ErrorMessage"),
        ErrorType = answer.Whole32("ErrorType"),
        Retryable = answer.Flag("Retryable"),
    };

    public static QueryExecutionStatus ReadQueryExecutionStatus(JsonAnswer answer) => new()
    {
        AthenaError = answer.Structure("AthenaError", ReadAthenaError),
        CompletionDateTime = answer.Time("CompletionDateTime"),
        State = answer.Constant("State", QueryExecutionState.FindValue),
        StateChangeReason = answer.Text("StateChangeReason"),
        SubmissionDateTime = answer.Time("SubmissionDateTime"),
    };

    public static ResultReuseInformation ReadResultReuseInformation(JsonAnswer answer) => new()
    {
        ReusedPreviousResult = answer.Flag("ReusedPreviousResult"),
    };

    public static QueryExecutionStatistics ReadQueryExecutionStatistics(JsonAnswer answer) => new()
    {
        DataManifestLocation = answer.Text("DataManifestLocation"),
        DataScannedInBytes = answer.Whole64("DataScannedInBytes"),
        DpuCount = answer.Number("DpuCount"),
        EngineExecutionTimeInMillis = answer.Whole64("EngineExecutionTimeInMillis"),
        QueryPlanningTimeInMillis = answer.Whole64("QueryPlanningTimeInMillis"),
        QueryQueueTimeInMillis = answer.Whole64("QueryQueueTimeInMillis"),
        ResultReuseInformation = answer.Structure("ResultReuseInformation", ReadResultReuseInformation),
        ServicePreProcessingTimeInMillis = answer.Whole64("ServicePreProcessingTimeInMillis"),
        ServiceProcessingTimeInMillis = answer.Whole64("ServiceProcessingTimeInMillis"),
        TotalExecutionTimeInMillis = answer.Whole64("TotalExecutionTimeInMillis"),
    };

    public static EngineVersion ReadEngineVersion(JsonAnswer answer) => new()
    {
        EffectiveEngineVersion = answer.Text("EffectiveEngineVersion"),
        SelectedEngineVersion = answer.Text("SelectedEngineVersion"),
    };

    public static ManagedQueryResultsEncryptionConfiguration ReadManagedQueryResultsEncryptionConfiguration(JsonAnswer answer) => new()
    {
        KmsKey = answer.Text("KmsKey"),
    };

    public static ManagedQueryResultsConfiguration ReadManagedQueryResultsConfiguration(JsonAnswer answer) => new()
    {
        Enabled = answer.Flag("Enabled"),
        EncryptionConfiguration = answer.Structure("EncryptionConfiguration", ReadManagedQueryResultsEncryptionConfiguration),
    };

    public static QueryExecution ReadQueryExecution(JsonAnswer answer) => new()
    {
        EngineVersion = answer.Structure("EngineVersion", ReadEngineVersion),
        ExecutionParameters = answer.Texts("ExecutionParameters"),
        ManagedQueryResultsConfiguration = answer.Structure("ManagedQueryResultsConfiguration", ReadManagedQueryResultsConfiguration),
        Query = answer.Text("Query"),
        QueryExecutionContext = answer.Structure("QueryExecutionContext", QueriesJson.ReadQueryExecutionContext),
        QueryExecutionId = answer.Text("QueryExecutionId"),
        ResultConfiguration = answer.Structure("ResultConfiguration", QueriesJson.ReadResultConfiguration),
        ResultReuseConfiguration = answer.Structure("ResultReuseConfiguration", QueriesJson.ReadResultReuseConfiguration),
        StatementType = answer.Constant("StatementType", StatementType.FindValue),
        Statistics = answer.Structure("Statistics", ReadQueryExecutionStatistics),
        Status = answer.Structure("Status", ReadQueryExecutionStatus),
        SubstatementType = answer.Text("SubstatementType"),
        WorkGroup = answer.Text("WorkGroup"),
    };
}
