using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>How running a statement ended.</summary>
internal abstract record RunOutcome
{
    private RunOutcome()
    {
    }

    /// <summary>Rows are stored.</summary>
    public sealed record Ready(ResultsReady Results) : RunOutcome;

    /// <summary>There is nothing to answer with.</summary>
    public sealed record Stopped(QuestionStopped Question) : RunOutcome;
}
