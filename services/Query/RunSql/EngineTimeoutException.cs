using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>A query ran into its deadline or its time limit and was stopped.</summary>
public sealed class EngineTimeoutException : PermanentFailureException
{
    /// <summary>Names the limit and the remedy.</summary>
    public EngineTimeoutException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public EngineTimeoutException()
    {
    }

    /// <summary>Names the cause as well.</summary>
    public EngineTimeoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
