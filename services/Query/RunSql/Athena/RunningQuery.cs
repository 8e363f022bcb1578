using System.Net;
using Amazon.Runtime;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>What this process knows of the query that it started for a question: whether it may be running, and under which id.</summary>
internal sealed class RunningQuery
{
    /// <summary>True from a start on, also from one whose answer is lost, until the query is known to have ended.</summary>
    public bool MayRun { get; private set; }

    /// <summary>Its id; null when the start has not been answered.</summary>
    public string? Id { get; private set; }

    /// <summary>Makes the call that starts it.</summary>
    public async Task<T> StartAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception fault) when (!IsRefused(fault))
        {
            MayRun = true;
            throw;
        }
    }

    public void Named(string id) => (Id, MayRun) = (id, true);

    public void Ended() => (Id, MayRun) = (null, false);

    // Anything else may have been lost on the way back.
    private static bool IsRefused(Exception fault) =>
        fault is AmazonServiceException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError };
}
