using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>The engine could not finish the statement.</summary>
public sealed class EngineFailedException : PermanentFailureException
{
    /// <summary>Repeats what the engine said.</summary>
    public EngineFailedException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public EngineFailedException()
    {
    }

    /// <summary>Names the cause as well.</summary>
    public EngineFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
