namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>The states of a query.</summary>
internal enum QueryState
{
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}
