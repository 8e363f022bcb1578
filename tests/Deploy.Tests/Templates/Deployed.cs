using System.Text.Json.Nodes;

namespace Ccar.Messaging.Deploy.Tests.Templates;

/// <summary>The template as an account has it, for one choice of parameters.</summary>
internal sealed class Deployed
{
    private readonly Intrinsics _intrinsics;

    private Deployed(Template template, IReadOnlyDictionary<string, string> chosen)
    {
        _intrinsics = new Intrinsics(template, Choices.Of(template, chosen));
        Resources = template.Resources
            .Where(one => one.Resource["Condition"] is not { } condition || _intrinsics.Holds((string)condition!))
            .ToDictionary(one => one.Name, one => new DeployedResource(one.Name, (string)one.Resource["Type"]!, _intrinsics.Settle(one.Resource["Properties"])!.AsObject()));
    }

    public IReadOnlyDictionary<string, DeployedResource> Resources { get; }

    /// <summary>Chosen parameters over the defaults; those without a default have some value.</summary>
    public static Deployed With(params (string Name, string Value)[] chosen) => new(Template.Own, chosen.ToDictionary(one => one.Name, one => one.Value));

    public IEnumerable<DeployedResource> Of(string type) => Resources.Values.Where(one => one.Type == type);

    /// <summary>The variables of a worker's container.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentOf(string worker) =>
        Worker(worker)["Environment"]!.AsArray().ToDictionary(one => (string)one!["Name"]!, one => one!["Value"]!.ToString());

    /// <summary>A worker's container.</summary>
    public JsonObject Worker(string worker) =>
        Resources[$"{worker}Task"].Properties["ContainerDefinitions"]!.AsArray().Select(one => one!.AsObject()).Single(one => (string)one["Name"]! == "worker");
}
