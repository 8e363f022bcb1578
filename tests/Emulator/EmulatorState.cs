namespace Ccar.Messaging.Emulator;

/// <summary>What the emulator remembers after it stopped.</summary>
public enum EmulatorState
{
    /// <summary>Nothing: queues, topics and messages are gone. The fastest.</summary>
    Forgotten,

    /// <summary>Everything, in a temporary folder that goes with the emulator.</summary>
    Kept,
}
