namespace Ccar.Messaging.Aws.Tests.Support;

/// <summary>Environment variables belong to the whole process, so these tests never run beside others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EnvironmentCollection
{
    public const string Name = "Environment";
}
