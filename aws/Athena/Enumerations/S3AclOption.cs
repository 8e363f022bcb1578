using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>The canned access list of a result. Values newer than this client are kept as they come.</summary>
public sealed class S3AclOption : ConstantClass
{
    /// <summary>The owner of the bucket may do everything with it.</summary>
    public static readonly S3AclOption BUCKET_OWNER_FULL_CONTROL = new("BUCKET_OWNER_FULL_CONTROL");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public S3AclOption(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator S3AclOption(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static S3AclOption FindValue(string value) => FindValue<S3AclOption>(value);
}
