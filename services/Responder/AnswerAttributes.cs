using System.Text;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder;

/// <summary>What subscribers can filter answers by without opening them.</summary>
public static class AnswerAttributes
{
    /// <summary>Longer values, in characters, are left out: no filter names them, and a message has room for its answer only.</summary>
    public const int LongestValue = 256;

    /// <summary>
    /// The attributes of an answer by name: <c>askedBy</c>, <c>outcome</c>, <c>scenario</c>, <c>table</c>. One that is not known is left out, and so is one that cannot be
    /// an attribute; it is never mended, because then it could match somebody else's filter.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(Answered answer)
    {
        (string Name, string? Value)[] all =
        [
            ("askedBy", answer.AskedBy),
            ("outcome", answer.Outcome.ToString()),
            ("scenario", answer.Scenario),
            ("table", answer.Table),
        ];
        return all.Where(attribute => CanBeAttribute(attribute.Value)).ToDictionary(attribute => attribute.Name, attribute => attribute.Value!);
    }

    // What SQS takes in a text (SendMessage, "valid Unicode characters"), less line breaks and tabs: a filter that holds them is a mistake.
    private static bool CanBeAttribute(string? value) =>
        !string.IsNullOrWhiteSpace(value) && value.Length <= LongestValue && IsWhole(value) && !value.Any(letter => char.IsControl(letter) || letter >= '\uFFFE');

    private static bool IsWhole(string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            // Half of a surrogate pair is enumerated as the replacement character.
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }
}
