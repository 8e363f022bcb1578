using System.Text.Json.Nodes;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>
/// The official models of the services the product calls, as npm ships them, completed by what they leave out (see Models/README.md).
/// npm brings them on first use; where it is missing there are none, and <see cref="WhyMissing"/> says so.
/// </summary>
public sealed class OfficialModels
{
    private static readonly string Apis = Path.Combine("node_modules", "aws-sdk", "apis");
    private static readonly NpmPackage Package = new("AwsDouble", Path.Combine("node_modules", "aws-sdk", "package.json"));
    private static readonly Lazy<Task<OfficialModels>> OfThisProcess = new(ReadAsync);

    private static readonly Dictionary<string, string> Files = new()
    {
        ["athena"] = "athena-2017-05-18",
        ["bedrock-agent"] = "bedrock-agent-2023-06-05",
        ["bedrock-agent-runtime"] = "bedrock-agent-runtime-2023-07-26",
        ["bedrock-runtime"] = "bedrock-runtime-2023-09-30",
        ["events"] = "eventbridge-2015-10-07",
        ["glue"] = "glue-2017-03-31",
    };

    private readonly Dictionary<string, ServiceModel> _models = [];

    private OfficialModels()
    {
    }

    /// <summary>Why requests cannot be checked on this machine; null when they can.</summary>
    public static string? WhyMissing => Npm.Path is null ? "npm is not on the PATH: install Node.js 20 or later to check requests against the official models." : null;

    /// <summary>The model of a service by its host name: athena, bedrock-agent, bedrock-agent-runtime, bedrock-runtime, events or glue.</summary>
    public ServiceModel this[string service] =>
        _models.GetValueOrDefault(service) ?? throw new ArgumentException($"There is no model for '{service}', only for {string.Join(", ", Files.Keys)}.", nameof(service));

    /// <summary>Installs the models if need be and reads them, once per process.</summary>
    public static Task<OfficialModels> LoadAsync() => OfThisProcess.Value;

    private static async Task<OfficialModels> ReadAsync()
    {
        await Package.EnsureInstalledAsync();
        var models = new OfficialModels();
        foreach (var (service, file) in Files)
        {
            var path = Path.Combine(EmulatorFolder.Root, "tests", "AwsDouble", Apis, file + ".min.json");
            await using var official = File.OpenRead(path);
            await using var limits = typeof(OfficialModels).Assembly.GetManifestResourceStream($"limits/{service}.json")!;
            models._models[service] = new ServiceModel(service, (await JsonNode.ParseAsync(official))!.AsObject(), (await JsonNode.ParseAsync(limits))!.AsObject());
        }

        return models;
    }
}
