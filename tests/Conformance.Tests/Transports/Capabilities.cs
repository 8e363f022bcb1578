namespace Ccar.Messaging.Conformance.Tests.Transports;

/// <summary>What a transport may lack. Everything else is asked of all.</summary>
[Flags]
public enum Capabilities
{
    None = 0,

    /// <summary>A message whose receivers die again and again is put aside by the broker.</summary>
    DeadLetterQueue = 1,

    /// <summary>Order within a group, and repeats dropped by the broker.</summary>
    Fifo = 2,

    /// <summary>What was sent is there after the process ended.</summary>
    SurvivesProcess = 4,

    All = DeadLetterQueue | Fifo | SurvivesProcess,
}
