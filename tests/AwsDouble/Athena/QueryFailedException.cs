namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>A query failed.</summary>
internal sealed class QueryFailedException(QueryFailure failure) : Exception(failure.Reason)
{
    public QueryFailure Failure => failure;

    /// <summary>The user's mistake: another run fails the same way.</summary>
    public static QueryFailedException User(int type, string reason) => new(new QueryFailure(reason, 2, type, Retryable: false));
}
