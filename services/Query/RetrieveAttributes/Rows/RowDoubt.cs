namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Why a reading over rows is not sure.</summary>
internal enum RowDoubt
{
    /// <summary>Nothing says what is to be computed.</summary>
    NoFunction,

    /// <summary>"How many" of a number: the number, or the rows that have one.</summary>
    CountOrAmount,

    /// <summary>Several functions are named.</summary>
    SeveralFunctions,

    /// <summary>No column is named of which something is to be computed.</summary>
    NoTarget,

    /// <summary>The column's name fits several, or only in part.</summary>
    UnclearTarget,

    /// <summary>Several columns could be what is asked for.</summary>
    SeveralTargets,

    /// <summary>A value occurs in several columns.</summary>
    UnclearValue,

    /// <summary>An ordinary word is also a value.</summary>
    CommonWord,

    /// <summary>A number belongs to no column.</summary>
    LooseNumber,

    /// <summary>A column is named and has no use.</summary>
    LooseColumn,

    /// <summary>A name or a code is not understood.</summary>
    UnknownName,

    /// <summary>Words are left that mean nothing here.</summary>
    UnknownWords,

    /// <summary>Groups, shares, exclusions or comparisons are asked for, which are no one figure over rows.</summary>
    OtherKind,

    /// <summary>Two conditions cannot both be said.</summary>
    Contradiction,
}
