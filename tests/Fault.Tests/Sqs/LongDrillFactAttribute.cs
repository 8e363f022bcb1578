using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>A drill of minutes, which is run by hand: skipped unless <c>CCAR_LONG_DRILLS</c> is 1.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongDrillFactAttribute : FactAttribute
{
    private const string Variable = "CCAR_LONG_DRILLS";

    public LongDrillFactAttribute() => Skip = Npm.WhyMissing
        ?? (Environment.GetEnvironmentVariable(Variable) == "1" ? null : $"It takes minutes: set {Variable}=1 to run it.");
}
