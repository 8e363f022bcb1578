using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Reads a question by the rules: once for every table it may be about, or again on the ground of one table.</summary>
internal static class RulesReader
{
    private static readonly IReadOnlyList<IReadingStep> Steps =
    [
        new RefuseForeignMatters(),
        new ExplainEveryWord(),
        new ChooseValues(),
        new ReadAggregation(),
        new ReadGroups(),
        new ReadPartitionRanking(),
        new ReadRanking(),
        new ReadNesting(),
        new ReadShare(),
        new ChooseScenario(),
        new ChooseCycle(),
        new ChooseRuns(),
        new ReadComparison(),
        new RefuseUnbuilt(),
        new CheckMeasureNamed(),
        new ComparePeriods(),
        new ChoosePeriods(),
        new SettleNesting(),
        new CheckAlternatives(),
        new CheckCombined(),
        new CheckPairs(),
        new CheckLeftovers(),
        new CheckValuesLanded(),
        new CheckRatio(),
        new CheckStockOverTime(),
        new CheckAccountClasses(),
    ];

    // What must be clear before anybody is asked what the other words mean.
    private static readonly IReadOnlyList<IReadingStep> SelectionSteps =
        [new RefuseForeignMatters(), new ChooseScenario(), new ChooseCycle(), new ChooseRuns(), new RefuseUnbuilt()];

    public static RulesReading Read(QuestionAsked question, Landscape landscape, Sureness least = Sureness.Sure, ReadingTrace? trace = null) =>
        PatternTime.OrRefuse(() => WithAcceptedOptions(question, landscape, least, ReadAll(question, landscape, least, trace)), refused => new RulesReading(refused));

    public static TableReading Read(QuestionAsked question, Grounding grounding, ScenarioNames scenarios, ReadingTrace? trace = null)
    {
        var inquiry = new Inquiry(question, grounding, scenarios);
        var stop = trace is null ? Take(inquiry, Steps) : trace.Take(inquiry, Steps);
        return new TableReading(inquiry, stop is null ? Composer.Compose(inquiry) : stop);
    }

    /// <summary>Chooses the partitions alone; the words may mean what they will.</summary>
    public static Retrieval.Stopped? Select(Inquiry inquiry) => Take(inquiry, SelectionSteps);

    private static Retrieval.Stopped? Take(Inquiry inquiry, IReadOnlyList<IReadingStep> steps) =>
        steps.Select(step => step.Take(inquiry)).FirstOrDefault(stopped => stopped is not null);

    private static RulesReading WithAcceptedOptions(QuestionAsked question, Landscape landscape, Sureness least, RulesReading reading) =>
        reading with { Retrieval = AcceptedOptions.Of(question, reading.Retrieval, option => ReadAll(option, landscape, least, null).Retrieval) };

    private static RulesReading ReadAll(QuestionAsked question, Landscape landscape, Sureness least, ReadingTrace? trace)
    {
        if (QuestionGate.Check(question.Text) is { } refused)
        {
            return new RulesReading(refused);
        }

        var tables = TableChoice.Candidates(question, landscape, out var stop);
        if (stop is not null)
        {
            return new RulesReading(stop);
        }

        var wording = Wording.Of(question.Text);
        TableReading[] readings =
            [.. tables.Select(table => Read(question, Grounder.Ground(wording, table, landscape.Scenarios), landscape.Scenarios, least, trace))];
        trace?.Tables.AddRange(readings);
        return TableChoice.Choose(question, readings);
    }

    private static TableReading Read(QuestionAsked question, Grounding grounding, ScenarioNames scenarios, Sureness least, ReadingTrace? trace)
    {
        if (RowsRoute.Directly(grounding, question, scenarios, least) is { } direct)
        {
            return direct;
        }

        var asStated = Read(question, grounding, scenarios, trace);
        return RowsRoute.MayRead(grounding.Table) ? RowsRoute.Choose(asStated, question, scenarios, least) : asStated;
    }
}
