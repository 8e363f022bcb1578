using System.Text.Json.Nodes;

namespace Ccar.Messaging.Deploy.Tests.Templates;

/// <summary>A resource whose properties hold nothing that is still to be resolved.</summary>
internal sealed record DeployedResource(string Name, string Type, JsonObject Properties)
{
    /// <summary>A property that is text.</summary>
    public string this[string property] => (string)Properties[property]!;
}
