using System.Reflection;
using Ccar.Messaging.Emulator;
using Xunit.Sdk;

namespace Ccar.Messaging.Conformance.Tests.Transports;

/// <summary>
/// Runs a theory of the universal suite on a transport: put one on it for each. A transport that lacks what the theory needs, or cannot be reached from this machine,
/// is reported as skipped with the reason.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class OnAttribute : DataAttribute
{
    public OnAttribute(Broker broker, Capabilities needs = Capabilities.None)
    {
        (Broker, Needs) = (broker, needs);
        Skip = Transport.WhyNot(broker, needs) ?? (broker == Broker.Sqs ? Npm.WhyMissing : null);
    }

    public Broker Broker { get; }

    public Capabilities Needs { get; }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Broker]];
}
