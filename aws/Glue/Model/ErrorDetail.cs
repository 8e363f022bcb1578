namespace Amazon.Glue.Model;

/// <summary>What is wrong.</summary>
public sealed class ErrorDetail
{
    /// <summary>As the exception would be named, such as AlreadyExistsException.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>In words.</summary>
    public string? ErrorMessage { get; set; }
}
