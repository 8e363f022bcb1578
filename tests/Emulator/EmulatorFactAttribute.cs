using Xunit;

namespace Ccar.Messaging.Emulator;

/// <summary>A fact that needs SQS and SNS; reported as skipped where npm, which brings the emulator, is missing. A failing installation is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EmulatorFactAttribute : FactAttribute
{
    /// <summary>Skips without npm.</summary>
    public EmulatorFactAttribute() => Skip = Npm.WhyMissing;
}
