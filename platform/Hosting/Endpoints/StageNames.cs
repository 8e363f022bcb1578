namespace Ccar.Messaging.Hosting;

/// <summary>Queue names: stable, because they are what operators and other systems see.</summary>
public static class StageNames
{
    /// <summary>Every queue of the product begins with it.</summary>
    public const string Prefix = "ccar-";

    /// <summary>Raw S3 and EventBridge events.</summary>
    public const string Landings = Prefix + "landings";

    /// <summary>Files landings.</summary>
    public const string PartitionFile = Prefix + "partition-file";

    /// <summary>Indexes filed landings.</summary>
    public const string IndexMetadata = Prefix + "index-metadata";

    /// <summary>Questions as plain JSON.</summary>
    public const string Questions = Prefix + "questions";

    /// <summary>Understands questions.</summary>
    public const string RetrieveAttributes = Prefix + "retrieve-attributes";

    /// <summary>Builds SQL.</summary>
    public const string BuildSql = Prefix + "build-sql";

    /// <summary>Runs SQL.</summary>
    public const string RunSql = Prefix + "run-sql";

    /// <summary>Opens answer records and ends questions at their deadline.</summary>
    public const string WatchDeadline = Prefix + "watch-deadline";

    /// <summary>Writes answers.</summary>
    public const string WriteAnswer = Prefix + "write-answer";

    /// <summary>Tells an event bus of answers, where one is configured.</summary>
    public const string ForwardAnswers = Prefix + "forward-answers";

    /// <summary>Tells an event bus of landings that ended, where one is configured.</summary>
    public const string ForwardLandings = Prefix + "forward-landings";
}
