using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words taken for something, with all candidates kept.</summary>
internal abstract record Mention(Span Span)
{
    /// <summary>Which of two mentions over equally many words is preferred; lower wins.</summary>
    public abstract int Preference { get; }

    /// <summary>What it stands for, to tell whether two mentions mean the same.</summary>
    public virtual string Identity() => ToString();

    public sealed record Of(Span Span, NamePick Pick, string Noun) : Mention(Span)
    {
        public override int Preference => 0;
    }

    public sealed record Period(Span Span, PeriodPhrase Phrase) : Mention(Span)
    {
        public override int Preference => 1;
    }

    /// <summary>Compares with so many quarters before.</summary>
    public sealed record Lag(Span Span, int Quarters) : Mention(Span)
    {
        public override int Preference => 0;
    }

    public sealed record Bound(Span Span, Threshold Threshold, Threshold? Second = null) : Mention(Span)
    {
        public override int Preference => 1;
    }

    public sealed record Value(Span Span, IReadOnlyList<ValueReading> Readings, ValueMatch Match) : Mention(Span)
    {
        public override int Preference => Match == ValueMatch.Whole ? 2 : 8;

        public override string Identity() => $"{Span}: {string.Join('|', Readings.SelectMany(r => r.Values.Select(v => $"{r.Column.Name} {v.Text}")))}";
    }

    public sealed record Column(Span Span, IReadOnlyList<ColumnDefinition> Columns) : Mention(Span)
    {
        public override int Preference => 3;

        public override string Identity() => $"{Span}: {string.Join('|', Columns.Select(c => c.Name))}";
    }

    public sealed record Table(Span Span) : Mention(Span)
    {
        public override int Preference => 4;
    }

    public sealed record Scenario(Span Span, IReadOnlyList<string> Parts) : Mention(Span)
    {
        public override int Preference => 5;

        public override string Identity() => $"{Span}: {string.Join('|', Parts)}";
    }

    public sealed record Word(Span Span, Cue Cue) : Mention(Span)
    {
        public override int Preference => Cue is Cue.Function or Cue.Noise ? 7 : 6;
    }

    public sealed record Number(Span Span, int Quantity) : Mention(Span)
    {
        public override int Preference => 9;
    }
}
