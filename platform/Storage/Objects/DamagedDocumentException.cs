using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>A stored document is not what was written there.</summary>
public sealed class DamagedDocumentException : PermanentFailureException
{
    /// <summary>Names the document and the fault.</summary>
    public DamagedDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public DamagedDocumentException()
    {
    }

    /// <summary>Names the document, the fault and its cause.</summary>
    public DamagedDocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
