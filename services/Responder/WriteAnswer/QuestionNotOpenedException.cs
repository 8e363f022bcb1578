namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>An answer is ready for a question whose record is not open yet, or that nobody asked.</summary>
public sealed class QuestionNotOpenedException : Exception
{
    /// <summary>Names the question.</summary>
    public QuestionNotOpenedException(Guid questionId)
        : base($"No question with the id {questionId} has been accepted.")
    {
    }

    /// <summary>For serializers.</summary>
    public QuestionNotOpenedException()
    {
    }

    /// <summary>Names the fault.</summary>
    public QuestionNotOpenedException(string message)
        : base(message)
    {
    }

    /// <summary>Names the fault and its cause.</summary>
    public QuestionNotOpenedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
