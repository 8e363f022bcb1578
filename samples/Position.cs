namespace Ccar.Messaging.Samples;

/// <summary>An account of a segment and its size, in per mille of the business's assets at the anchor quarter.</summary>
internal sealed record Position(Account Account, int PerMille);
