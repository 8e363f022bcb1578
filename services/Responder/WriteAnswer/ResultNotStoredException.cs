using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>A message says that results are ready, and nothing is stored for the question.</summary>
public sealed class ResultNotStoredException : PermanentFailureException
{
    /// <summary>Names the fault.</summary>
    public ResultNotStoredException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public ResultNotStoredException()
    {
    }

    /// <summary>Names the fault and its cause.</summary>
    public ResultNotStoredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static ResultNotStoredException Of(Guid questionId, string key) =>
        new($"Nothing that Query computed is stored for question {questionId} at {key}; ask again.");
}
