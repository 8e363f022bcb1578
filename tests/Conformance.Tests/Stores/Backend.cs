namespace Ccar.Messaging.Conformance.Tests.Stores;

/// <summary>Where the store's suite runs. A name, so that each case of a theory is found, run and reported by itself.</summary>
public enum Backend
{
    /// <summary>A folder.</summary>
    Files,

    /// <summary>S3 of the emulator.</summary>
    Emulator,

    /// <summary>S3 of the double, which verifies signatures and holds requests to the official model.</summary>
    AwsDouble,

    /// <summary>S3 in memory behind the SDK's HTTP client.</summary>
    Memory,
}
