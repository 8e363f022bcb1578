namespace Ccar.Messaging.Conformance.Tests.Indexes;

/// <summary>The time as it is, or will be.</summary>
internal sealed class AheadClock : TimeProvider
{
    /// <summary>How far it is ahead.</summary>
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
