using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Something of a table that has a name.</summary>
internal abstract record LexiconEntry
{
    /// <summary>A value; one that reads like a number or like grammar counts only beside its column's name.</summary>
    public sealed record Value(ColumnDefinition Column, DistinctValue Distinct, bool NeedsColumn) : LexiconEntry;

    /// <summary>A glossary term; without a value when nothing that landed has it.</summary>
    public sealed record Term(GlossaryTerm Entry, ColumnDefinition Column, DistinctValue? Distinct) : LexiconEntry;

    /// <summary>A column, by its name or an unmistakable part of it.</summary>
    public sealed record Named(ColumnDefinition Column) : LexiconEntry;

    /// <summary>The table itself.</summary>
    public sealed record Table : LexiconEntry;

    /// <summary>A run or a cycle by its full name.</summary>
    public sealed record Ordered(string Noun, string Name) : LexiconEntry;
}
