namespace Ccar.Messaging.Conformance.Tests.Stores;

/// <summary>What a store's backend may lack. Everything else is asked of all.</summary>
[Flags]
public enum StoreNeeds
{
    None = 0,

    /// <summary>If-Match and If-None-Match are judged.</summary>
    Conditions = 1,

    /// <summary>Objects are copied in parts, with checksums.</summary>
    CopyInParts = 2,

    All = Conditions | CopyInParts,
}
