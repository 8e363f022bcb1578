using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Patterns are made to need microseconds whatever the text; should one not, the question ends, and the worker goes on.</summary>
internal static class PatternTime
{
    /// <summary>Longest that one match may take.</summary>
    public const int Milliseconds = 1_000;

    public static Retrieval OrRefuse(Func<Retrieval> read) => OrRefuse(read, refused => refused);

    public static T OrRefuse<T>(Func<T> read, Func<Retrieval.Stopped, T> refuse)
    {
        try
        {
            return read();
        }
        catch (RegexMatchTimeoutException)
        {
            return refuse(new Retrieval.Stopped(
                AnswerOutcome.Refused, StopReason.InvalidQuestion, "The question is too intricate to be read in time; ask it in fewer and plainer words."));
        }
    }
}
