namespace Amazon.Athena.Model;

/// <summary>Why a query failed.</summary>
public sealed class AthenaError
{
    /// <summary>1 Athena itself, 2 the query or its permissions, 3 anything else.</summary>
    public int? ErrorCategory { get; set; }

    /// <summary>In words.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>Athena's number of the error, 0 to 9,999.</summary>
    public int? ErrorType { get; set; }

    /// <summary>Whether the same query may succeed when it is started again.</summary>
    public bool? Retryable { get; set; }
}
