using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>What the program returns.</summary>
internal static class ExitCodes
{
    public const int Answered = 0;
    public const int Usage = 2;
    public const int ClarificationNeeded = 3;
    public const int Refused = 4;
    public const int Failed = 5;

    public static int Of(AnswerOutcome outcome) => outcome switch
    {
        AnswerOutcome.Answered => Answered,
        AnswerOutcome.ClarificationNeeded => ClarificationNeeded,
        AnswerOutcome.Refused => Refused,
        _ => Failed,
    };
}
