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

    /// <summary>Puts two or more things side by side: "compare", "versus".</summary>
    Compare,

    /// <summary>Asks for one minus the other: "difference", "by how much".</summary>
    Difference,

    /// <summary>Something became more or less, mostly in time: "change", "growth".</summary>
    Move,

    /// <summary>Something became less; told apart for "fell most".</summary>
    Fall,

    /// <summary>One figure per period, in time: "trend", "over time".</summary>
    Trend,

    /// <summary>Orders groups, without choosing some.</summary>
    Descending,
    Ascending,

    /// <summary>Asks for one figure per what stands elsewhere: "the split … by business".</summary>
    Breakdown,

    /// <summary>Makes a key of the noun before it: "run level", "on a quarterly basis".</summary>
    Level,

    /// <summary>Names two ends or two sides.</summary>
    Between,

    /// <summary>Names what is compared with: "higher than".</summary>
    Than,
    Percent,
    Share,

    /// <summary>A share whose part is named first: "the contribution of A to B".</summary>
    PartOf,

    /// <summary>An amount or a percentage: the wording leaves open which.</summary>
    Contribution,

    /// <summary>A person, unless what is ranked is called so: "who has the most assets".</summary>
    Who,

    /// <summary>Keeps the items of a list apart.</summary>
    Separately,

    /// <summary>Takes the second from the first.</summary>
    Minus,

    /// <summary>Points at an earlier question.</summary>
    Reference,

    /// <summary>Says that something is in something: "including".</summary>
    Include,

    /// <summary>One figure over another, which is not computed: "return on".</summary>
    Ratio,

    /// <summary>Orders by name, which is not done.</summary>
    ByName,

    /// <summary>States something that is to be true, and is not checked: "confirm that".</summary>
    Claim,

    /// <summary>About people, not about figures.</summary>
    Person,

    /// <summary>About the product's inside.</summary>
    Inside,
}
