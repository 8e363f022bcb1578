namespace Ccar.Messaging.Services.Tests;

/// <summary>A fact about development data beside the repository; reported as skipped where the data is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string needed)
    {
        Needed = needed;
        if (RepositoryRoot.SharedData is not { } data || !Path.Exists(Path.Combine(data, needed)))
        {
            Skip = $"There is no ../shared/data/{needed} beside the repository.";
        }
    }

    public string Needed { get; }
}
