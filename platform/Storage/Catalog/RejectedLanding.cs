using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>A landing that was newer than the current one and could not be used.</summary>
/// <param name="Sequencer">Its place in the order of landings.</param>
/// <param name="LandedAt">When it arrived, UTC.</param>
/// <param name="Reason">Why it was rejected.</param>
/// <param name="QuarantineKey">Where its bytes are.</param>
public sealed record RejectedLanding(string Sequencer, DateTimeOffset LandedAt, RejectionReason Reason, string QuarantineKey);
