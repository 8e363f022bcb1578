using Amazon.Runtime;

namespace Amazon.Glue;

/// <summary>What a federated catalogue answered. Values newer than this client are kept as they come.</summary>
public sealed class FederationSourceErrorCode : ConstantClass
{
    /// <summary>The caller may not do this there.</summary>
    public static readonly FederationSourceErrorCode AccessDeniedException = new("AccessDeniedException");

    /// <summary>It does not exist there.</summary>
    public static readonly FederationSourceErrorCode EntityNotFoundException = new("EntityNotFoundException");

    /// <summary>The credentials for it are wrong.</summary>
    public static readonly FederationSourceErrorCode InvalidCredentialsException = new("InvalidCredentialsException");

    /// <summary>It calls the request wrong.</summary>
    public static readonly FederationSourceErrorCode InvalidInputException = new("InvalidInputException");

    /// <summary>Its answer cannot be read.</summary>
    public static readonly FederationSourceErrorCode InvalidResponseException = new("InvalidResponseException");

    /// <summary>It took too long.</summary>
    public static readonly FederationSourceErrorCode OperationTimeoutException = new("OperationTimeoutException");

    /// <summary>It cannot do this.</summary>
    public static readonly FederationSourceErrorCode OperationNotSupportedException = new("OperationNotSupportedException");

    /// <summary>It failed.</summary>
    public static readonly FederationSourceErrorCode InternalServiceException = new("InternalServiceException");

    /// <summary>It failed in part.</summary>
    public static readonly FederationSourceErrorCode PartialFailureException = new("PartialFailureException");

    /// <summary>It is asked too often.</summary>
    public static readonly FederationSourceErrorCode ThrottlingException = new("ThrottlingException");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public FederationSourceErrorCode(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator FederationSourceErrorCode(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static FederationSourceErrorCode FindValue(string value) => FindValue<FederationSourceErrorCode>(value);
}
