using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Understands questions by stated rules over what has landed: deterministic, local, in well under a millisecond.</summary>
public sealed class RulesAttributeRetriever : IAttributeRetriever
{
    private static readonly IReadOnlyList<IReadingStep> Steps =
    [
        new RefuseForeignMatters(),
        new ExplainEveryWord(),
        new ChooseValues(),
        new ReadAggregation(),
        new ReadGroups(),
        new ReadRanking(),
        new RefuseNesting(),
        new ChooseScenario(),
        new ChooseCycle(),
        new ChooseRuns(),
        new RefuseUnbuilt(),
        new CheckMeasureNamed(),
        new ChoosePeriods(),
        new CheckLeftovers(),
        new CheckValuesLanded(),
        new CheckRatio(),
        new CheckStockOverTime(),
        new CheckAccountClasses(),
    ];

    /// <inheritdoc/>
    public Task<Retrieval> RetrieveAsync(QuestionAsked question, Landscape landscape, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(PatternTime.OrRefuse(() => QuestionGate.Check(question.Text) ?? Retrieve(question, landscape)));
    }

    private static Retrieval Retrieve(QuestionAsked question, Landscape landscape)
    {
        var tables = TableChoice.Candidates(question, landscape, out var stop);
        if (stop is not null)
        {
            return stop;
        }

        var wording = Wording.Of(question.Text);
        return TableChoice.Choose(
            question,
            [.. tables.Select(table => Read(question, Grounder.Ground(wording, table, landscape.Scenarios), landscape.Scenarios))]);
    }

    private static TableReading Read(QuestionAsked question, Grounding grounding, ScenarioNames scenarios)
    {
        var inquiry = new Inquiry(question, grounding, scenarios);
        var stop = Steps.Select(step => step.Take(inquiry)).FirstOrDefault(stopped => stopped is not null);
        return new TableReading(grounding, stop is null ? Composer.Compose(inquiry) : stop);
    }
}
