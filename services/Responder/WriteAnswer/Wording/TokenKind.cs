namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>What a piece of a text is taken for.</summary>
internal enum TokenKind
{
    /// <summary>A plain word.</summary>
    Word,

    /// <summary>A punctuation mark.</summary>
    Mark,

    /// <summary>The end of a sentence or line.</summary>
    Break,

    /// <summary>A name that holds for the whole answer: its scenario, its cycle, a filter.</summary>
    Name,

    /// <summary>The scenario or the cycle of the whole answer: a name that "under" may stand before.</summary>
    Scope,

    /// <summary>Several figures at once, "both runs": no figure stands in its sentence.</summary>
    Group,

    /// <summary>The bound or the limit that was asked for.</summary>
    Bound,

    /// <summary>What tells figures apart: a run, a group, "combined".</summary>
    Label,

    /// <summary>A figure, or "no value".</summary>
    Number,

    /// <summary>"about": the figure after it is rounded.</summary>
    About,

    /// <summary>"over", "nearly": on which side of the number the figure lies.</summary>
    Side,

    /// <summary>"higher than": before a number a side, before a label a comparison.</summary>
    Than,

    /// <summary>"rose", "fell".</summary>
    Change,

    /// <summary>"the highest", "the lowest".</summary>
    Extreme,

    /// <summary>"respectively".</summary>
    Respectively,
}
