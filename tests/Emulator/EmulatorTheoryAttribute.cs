using Xunit;

namespace Ccar.Messaging.Emulator;

/// <summary>The same as <see cref="EmulatorFactAttribute"/>, for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EmulatorTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips without npm.</summary>
    public EmulatorTheoryAttribute() => Skip = Npm.WhyMissing;
}
