namespace Amazon.Athena.Model;

/// <summary>The access list of a result.</summary>
public sealed class AclConfiguration
{
    /// <summary>Which canned list. Required.</summary>
    public S3AclOption? S3AclOption { get; set; }
}
