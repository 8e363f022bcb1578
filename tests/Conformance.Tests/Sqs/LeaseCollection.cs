namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>
/// Tests that hold a lease for seconds: one after the other, when the others are done, so that none loses its lease because the machine is busy.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LeaseCollection
{
    public const string Name = "Leases";
}
