namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What the wording asks for and is not built, and what can be asked instead.</summary>
internal sealed record Unbuilt(string Asked, string Instead = "ask for each of the figures separately, for instance per column, per quarter or per run")
{
    public override string ToString() => Asked;
}
