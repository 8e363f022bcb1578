namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Periods as a question names them, before the data is looked at.</summary>
internal abstract record PeriodPhrase
{
    /// <summary>All quarters between two ends, which may be open.</summary>
    public record Quarters(Edge? From, Edge? To) : PeriodPhrase;

    /// <summary>All quarters from one named period to another; a comparison takes the two alone.</summary>
    public sealed record Range(Edge? From, Edge? To, PeriodPhrase Opening, PeriodPhrase Closing) : Quarters(From, To);

    /// <summary>A month or a day.</summary>
    public sealed record Moment(Edge? From, Edge? To) : Quarters(From, To)
    {
        public bool IsDay => From?.Fine == To?.Fine;
    }

    /// <summary>A quarter whose year is not said.</summary>
    public sealed record Yearless(int Number) : PeriodPhrase;

    public sealed record Last(int Count) : PeriodPhrase;

    public sealed record First(int Count) : PeriodPhrase;

    public sealed record All : PeriodPhrase;

    /// <summary>"Last quarter" or "last year": of what is not said.</summary>
    public sealed record Unclear : PeriodPhrase;

    /// <summary>Looks like a period and can be none, as a seventh quarter.</summary>
    public sealed record Impossible : PeriodPhrase;
}
