using System.Reflection;
using Ccar.Messaging.Emulator;
using Xunit.Sdk;

namespace Ccar.Messaging.Conformance.Tests.Stores;

/// <summary>Runs a theory of the store's suite on a backend: put one on it for each. One that lacks what the theory needs is reported as skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class InAttribute : DataAttribute
{
    public InAttribute(Backend backend, StoreNeeds needs = StoreNeeds.None)
    {
        (Backend, Needs) = (backend, needs);
        var missing = needs & ~StoreWorld.Has(backend);
        Skip = missing != StoreNeeds.None ? $"The {backend} store does not have: {missing}." : backend is Backend.Emulator or Backend.AwsDouble ? Npm.WhyMissing : null;
    }

    public Backend Backend { get; }

    public StoreNeeds Needs { get; }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Backend]];
}
