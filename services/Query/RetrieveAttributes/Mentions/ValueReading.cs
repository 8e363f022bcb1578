using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>One thing a mention of values can mean: values of one column, perhaps through a glossary term. A term nothing stands for has no values.</summary>
internal sealed record ValueReading(ColumnDefinition Column, IReadOnlyList<DistinctValue> Values, GlossaryTerm? Term);
