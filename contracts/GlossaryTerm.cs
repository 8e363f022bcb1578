namespace Ccar.Messaging.Contracts;

/// <summary>A business term and the value it stands for; one entry of <c>glossary.json</c>.</summary>
/// <param name="Term">The words people use, e.g. <c>assets</c>.</param>
/// <param name="Column">The column, e.g. <c>level_2</c>.</param>
/// <param name="Value">The value, e.g. <c>U10000000</c>.</param>
public sealed record GlossaryTerm(string Term, string Column, string Value);
