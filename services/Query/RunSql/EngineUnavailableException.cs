namespace Ccar.Messaging.Query.RunSql;

/// <summary>The engine could not be asked and may be later; the stage tries again, and an engine elsewhere goes on with what it was running.</summary>
public sealed class EngineUnavailableException : IOException
{
    /// <summary>Names the fault.</summary>
    public EngineUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public EngineUnavailableException()
    {
    }

    /// <summary>Names the fault and its cause.</summary>
    public EngineUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
