namespace Ccar.Messaging.Responder;

/// <summary>What was known under a question's id when its record was opened.</summary>
public enum OpenedRecord
{
    /// <summary>Nothing: the record is new.</summary>
    New,

    /// <summary>The same question.</summary>
    SameQuestion,

    /// <summary>A question with other content: the id was used twice.</summary>
    OtherQuestion,
}
