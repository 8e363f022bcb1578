using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Patterns are made to need microseconds whatever the text; should one not, the question ends, and the worker goes on.</summary>
internal static class PatternTime
{
    /// <summary>Longest that one match may take.</summary>
    public const int Milliseconds = 1_000;

    public static Retrieval OrRefuse(Func<Retrieval> read) => OrRefuse(read, refused => refused);

    /// <summary>Reads twice before it refuses: the time is a wall clock's, which also runs while a busy machine lets the worker stand still.</summary>
    public static T OrRefuse<T>(Func<T> read, Func<Retrieval.Stopped, T> refuse)
    {
        if (TryRead(read, out var first) || TryRead(read, out first))
        {
            return first;
        }

        return refuse(new Retrieval.Stopped(
            AnswerOutcome.Refused, StopReason.InvalidQuestion, "The question is too intricate to be read in time; ask it in fewer and plainer words."));
    }

    private static bool TryRead<T>(Func<T> read, [MaybeNullWhen(false)] out T result)
    {
        try
        {
            result = read();
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            result = default;
            return false;
        }
    }
}
