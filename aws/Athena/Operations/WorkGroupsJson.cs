using Amazon.Athena.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Athena.Operations;

internal static class WorkGroupsJson
{
    public static WorkGroupConfiguration ReadWorkGroupConfiguration(JsonAnswer answer) => new()
    {
        BytesScannedCutoffPerQuery = answer.Whole64("BytesScannedCutoffPerQuery"),
        EnforceWorkGroupConfiguration = answer.Flag("EnforceWorkGroupConfiguration"),
        EngineVersion = answer.Structure("EngineVersion", QueryExecutionsJson.ReadEngineVersion),
        ManagedQueryResultsConfiguration = answer.Structure("ManagedQueryResultsConfiguration", QueryExecutionsJson.ReadManagedQueryResultsConfiguration),
        PublishCloudWatchMetricsEnabled = answer.Flag("PublishCloudWatchMetricsEnabled"),
        RequesterPaysEnabled = answer.Flag("RequesterPaysEnabled"),
        ResultConfiguration = answer.Structure("ResultConfiguration", QueriesJson.ReadResultConfiguration),
    };

    public static WorkGroup ReadWorkGroup(JsonAnswer answer) => new()
    {
        Configuration = answer.Structure("Configuration", ReadWorkGroupConfiguration),
        CreationTime = answer.Time("CreationTime"),
        Description = answer.Text("Description"),
        Name = answer.Text("Name"),
        State = answer.Constant("State", WorkGroupState.FindValue),
    };
}
