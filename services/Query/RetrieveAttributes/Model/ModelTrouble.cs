namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Why a model did not answer.</summary>
internal enum ModelTrouble
{
    /// <summary>Too many requests, or the service is in trouble: it may work in a moment.</summary>
    Busy,

    /// <summary>No answer within the time for one.</summary>
    TimedOut,

    /// <summary>Credentials, permissions or configuration: somebody must do something.</summary>
    Denied,

    /// <summary>The guardrail stopped the question or the answer.</summary>
    Intervened,

    /// <summary>The question is longer than the service takes.</summary>
    TooLong,
}
