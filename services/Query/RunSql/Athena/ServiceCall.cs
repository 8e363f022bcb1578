namespace Ccar.Messaging.Query.RunSql;

/// <summary>A call to a service, for the sentence of its fault.</summary>
/// <param name="Service">The service, for people.</param>
/// <param name="Operation">What is asked of it.</param>
/// <param name="Resources">What the role must be allowed it on.</param>
internal sealed record ServiceCall(string Service, string Operation, string Resources)
{
    /// <summary>The IAM action.</summary>
    public string Action => $"{Service.ToLowerInvariant()}:{Operation}";
}
