namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What an English word does in a question. None of these is a name of the data.</summary>
internal enum Cue
{
    /// <summary>Grammar: no meaning of its own.</summary>
    Function,

    /// <summary>Ways to ask: no meaning of their own, but names may contain them.</summary>
    Noise,

    /// <summary>Everything there is: "group", "firm-wide".</summary>
    Whole,

    All,
    And,
    GroupBy,
    Quarterly,
    Exclude,

    /// <summary>Leaves out what stands before it: "is excluded".</summary>
    Excluded,
    Across,
    Combine,
    Sum,
    Average,
    Highest,
    Lowest,
    HowMany,
    Distinct,
    Row,
    Money,
    Amount,
    Top,
    Bottom,
    Rank,
    Run,
    Scenario,
    Cycle,
    Comparison,
    Share,

    /// <summary>Points at an earlier question.</summary>
    Reference,

    /// <summary>About people, not about figures.</summary>
    Person,

    /// <summary>About the product's inside.</summary>
    Inside,
}
