namespace Ccar.Messaging.Cli;

/// <summary>A file that an answer rests on, and whether its bytes are there.</summary>
internal sealed record ReplayedFile(string Cycle, string Scenario, string RunId, string DataVersion, string Sha256, string Csv, string? Key)
{
    /// <summary>It is filed, and its bytes are the recorded ones.</summary>
    public const string Filed = "filed";

    /// <summary>Another one has taken its place; it is kept, and its bytes are the recorded ones.</summary>
    public const string Superseded = "superseded";

    /// <summary>It is not there any more; the snapshot alone is.</summary>
    public const string Gone = "gone";

    /// <summary>It is kept under the name of its version, and its bytes are others.</summary>
    public const string Different = "different";
}
