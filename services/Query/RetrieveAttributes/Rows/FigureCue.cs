namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What a question over rows asks to compute.</summary>
internal enum FigureCue
{
    /// <summary>"How many": rows, different values, or an amount that the table counts itself.</summary>
    HowMany,

    /// <summary>"The number of": like <see cref="HowMany"/>, or the name of an amount behind another cue.</summary>
    NumberOf,

    /// <summary>"How many times": rows.</summary>
    Times,

    /// <summary>"The amount of": nothing of its own.</summary>
    AmountOf,
    Sum,
    Average,
    Highest,
    Lowest,

    /// <summary>An extreme where it stands beside a name, and else an ordinary word: "the first year".</summary>
    MaybeHighest,

    /// <summary>As <see cref="MaybeHighest"/>.</summary>
    MaybeLowest,
}
