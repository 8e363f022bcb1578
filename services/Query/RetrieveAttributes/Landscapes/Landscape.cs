namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Everything that is known when a question is understood. Immutable; built again when the catalogue changes, never per question.</summary>
public sealed class Landscape(IReadOnlyList<TableView> tables, ScenarioNames scenarios)
{
    /// <summary>Tables that hold data.</summary>
    public IReadOnlyList<TableView> Tables { get; } = tables;

    /// <summary>The configured scenarios.</summary>
    public ScenarioNames Scenarios { get; } = scenarios;
}
