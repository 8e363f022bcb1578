namespace Ccar.Messaging.Testing;

/// <summary>What is asked of a store.</summary>
public enum StoreOperation
{
    /// <summary>Looking an object up.</summary>
    Find,

    /// <summary>Opening an object for streaming.</summary>
    Open,

    /// <summary>Storing a file in place of what was there.</summary>
    Put,

    /// <summary>Storing a file where nothing is.</summary>
    Create,

    /// <summary>Copying an object.</summary>
    Copy,

    /// <summary>Removing an object.</summary>
    Delete,

    /// <summary>Reading a document.</summary>
    Read,

    /// <summary>Writing a document.</summary>
    Write,

    /// <summary>Writing a document by compare-and-swap.</summary>
    TryWrite,
}
