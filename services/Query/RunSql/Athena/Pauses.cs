namespace Ccar.Messaging.Query.RunSql;

/// <summary>Pauses that grow by a fourth each time: whoever waits for an end learns of it at most a fourth late, and asks rarely.</summary>
internal sealed class Pauses(TimeSpan first, TimeSpan longest)
{
    private const double Growth = 1.25;

    private TimeSpan _next = first;

    public TimeSpan Next()
    {
        var pause = _next < longest ? _next : longest;
        _next = pause * Growth;
        return pause;
    }
}
