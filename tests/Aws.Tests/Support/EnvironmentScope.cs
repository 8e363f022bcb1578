using Amazon;
using Amazon.Runtime;

namespace Ccar.Messaging.Aws.Tests.Support;

/// <summary>Sets environment variables and SDK-wide switches, and puts them back. For tests of the collection of the same name, which run alone.</summary>
public sealed class EnvironmentScope : IDisposable
{
    private readonly Dictionary<string, string?> _former = [];
    private readonly bool _initializeCollections = AWSConfigs.InitializeCollections;

    public EnvironmentScope(params (string Name, string? Value)[] variables)
    {
        foreach (var (name, value) in variables)
        {
            _former[name] = Environment.GetEnvironmentVariable(name);
            Environment.SetEnvironmentVariable(name, value);
        }

        FallbackRegionFactory.Reset();
    }

    public void Dispose()
    {
        foreach (var (name, value) in _former)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        AWSConfigs.InitializeCollections = _initializeCollections;
        FallbackRegionFactory.Reset();
    }
}
