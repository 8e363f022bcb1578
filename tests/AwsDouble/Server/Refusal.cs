namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>Why a request is turned away before its service sees it.</summary>
internal enum Refusal
{
    /// <summary>It carries no signature.</summary>
    Unsigned,

    /// <summary>Nobody knows the access key.</summary>
    UnknownKey,

    /// <summary>The signature is not the request's.</summary>
    WrongSignature,

    /// <summary>The session is over.</summary>
    ExpiredToken,

    /// <summary>The session token is another's.</summary>
    InvalidToken,

    /// <summary>It was signed too long ago, or in the future.</summary>
    Skewed,
}
