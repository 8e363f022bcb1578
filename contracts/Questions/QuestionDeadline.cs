namespace Ccar.Messaging.Contracts;

/// <summary>How long a question may take.</summary>
public static class QuestionDeadline
{
    /// <summary>Used where the publisher gives none: 120 s.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromSeconds(120);

    /// <summary>The longest a publisher may ask for: 15 minutes, SQS's longest delay.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>The instant after which an answer is no longer wanted, UTC.</summary>
    public static DateTimeOffset EffectiveDeadline(this QuestionAsked question)
    {
        var latest = question.AskedAt + Longest;
        var wanted = question.Deadline ?? question.AskedAt + Default;
        return wanted < latest ? wanted : latest;
    }
}
