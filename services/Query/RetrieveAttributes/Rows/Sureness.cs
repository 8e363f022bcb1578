namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How sure a reading must be to be answered.</summary>
internal enum Sureness
{
    /// <summary>Nothing about it is in doubt.</summary>
    Sure,

    /// <summary>It is the likeliest.</summary>
    Likely,
}
