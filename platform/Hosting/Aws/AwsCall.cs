namespace Ccar.Messaging.Hosting;

/// <summary>What is asked of a service, for the sentence of its fault.</summary>
/// <param name="Action">The IAM action, e.g. <c>glue:GetTable</c>.</param>
/// <param name="Target">What it is asked about, for people.</param>
/// <param name="Resources">The IAM resources it must be allowed on.</param>
public sealed record AwsCall(string Action, string Target, string Resources)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Action} for {Target}";
}
