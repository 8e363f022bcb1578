using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>Why a question ended without figures: a closed list.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StopReason>))]
public enum StopReason
{
    /// <summary>A named value is not in the data; the sentence names the nearest ones.</summary>
    NoSuchValue,

    /// <summary>A named cycle, run, table or column is not there; the sentence names what is.</summary>
    DataNotLanded,

    /// <summary>No row matches. Never reported as zero.</summary>
    NoRows,

    /// <summary>The scenario is not one of the configured ones.</summary>
    InvalidScenario,

    /// <summary>More than four runs.</summary>
    TooManyRuns,

    /// <summary>The question itself cannot be used: empty, too long, control characters, an id used before with other content.</summary>
    InvalidQuestion,

    /// <summary>Not about the landed data, or needs what the product does not do.</summary>
    OutOfScope,

    /// <summary>Two readings that give different figures.</summary>
    Ambiguous,

    /// <summary>Something without a safe default is missing: a measure, a period, an account class.</summary>
    Incomplete,

    /// <summary>Words that were not understood and could narrow the answer.</summary>
    NotUnderstood,

    /// <summary>A stock would be added over periods.</summary>
    StockOverTime,

    /// <summary>A stock would be added across account classes.</summary>
    AcrossAccounts,

    /// <summary>More result rows than an answer may have.</summary>
    TooManyRows,

    /// <summary>The deadline passed first.</summary>
    DeadlinePassed,

    /// <summary>The query engine failed.</summary>
    EngineFailed,

    /// <summary>The model that should have read the question could not be asked.</summary>
    ModelUnavailable,

    /// <summary>A worker failed.</summary>
    WorkerFailed,
}
