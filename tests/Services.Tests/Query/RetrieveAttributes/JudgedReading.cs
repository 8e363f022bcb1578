using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>A question as the rules read it, held against what is expected.</summary>
internal sealed record JudgedReading(ExpectedReading Expected, Retrieval Retrieval, string? Fault)
{
    public bool IsRight => Fault is null;

    /// <summary>Answered, and with something else than what was asked: the worst that can happen.</summary>
    public bool IsAnsweredWrongly => Fault is not null && Retrieval is Retrieval.Understood;

    public static async Task<IReadOnlyList<JudgedReading>> AllAsync(LandedQuestions asked)
    {
        var landscape = asked.Landscape();
        var judged = new List<JudgedReading>();
        foreach (var expected in asked.Questions)
        {
            var retrieval = await Asking.Rules(Asking.Question(expected.Question), landscape);
            judged.Add(new JudgedReading(expected, retrieval, FaultOf(expected, retrieval)));
        }

        return judged;
    }

    public override string ToString() => $"{Expected.Question}\n    {Fault ?? "right"}";

    private static string? FaultOf(ExpectedReading expected, Retrieval retrieval)
    {
        var status = GoldAttributes.StatusOf(retrieval);
        if (!expected.Statuses.Contains(status))
        {
            return $"expected {expected.Statuses[0]}, got {status}: {(retrieval as Retrieval.Stopped)?.Sentence}";
        }

        return retrieval is Retrieval.Understood understood ? GoldAttributes.Difference(expected.Attributes, understood.Attributes) ?? FaultOfSql(understood) : null;
    }

    /// <summary>What no statement can be built from ends as a failure.</summary>
    private static string? FaultOfSql(Retrieval.Understood understood)
    {
        try
        {
            SqlBuilder.Build(understood.Attributes, understood.Selection, LandedQuestions.Definition);
            return null;
        }
        catch (InvalidAttributesException fault)
        {
            return fault.Message;
        }
    }
}
