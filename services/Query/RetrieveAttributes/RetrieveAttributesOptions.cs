namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How questions are understood. Section <c>Ccar:Query:RetrieveAttributes</c>.</summary>
public sealed class RetrieveAttributesOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Query:RetrieveAttributes";

    /// <summary>
    /// Whether a question over the rows of a table without periods and accounts is answered by its likeliest reading where no reading is sure; the answer then
    /// says what is in doubt. The default value is false: it is asked back.
    /// </summary>
    public bool AnswerWhenUnsure { get; set; }

    /// <summary>How sure a reading over rows must be.</summary>
    internal Sureness Least => AnswerWhenUnsure ? Sureness.Likely : Sureness.Sure;
}
