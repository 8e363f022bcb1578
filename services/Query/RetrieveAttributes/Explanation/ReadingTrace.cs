namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Notes what each step of a reading does. Made only where somebody wants to know.</summary>
internal sealed class ReadingTrace
{
    private readonly Dictionary<Inquiry, List<ExplainedStep>> _steps = [];

    /// <summary>What became of the question on the ground of each table.</summary>
    public List<TableReading> Tables { get; } = [];

    /// <summary>Takes the steps as the reader does, and notes what each has changed.</summary>
    public Retrieval.Stopped? Take(Inquiry inquiry, IEnumerable<IReadingStep> steps)
    {
        var noted = _steps[inquiry] = [];
        var before = InquiryState.Of(inquiry);
        foreach (var step in steps)
        {
            var stop = step.Take(inquiry);
            var after = InquiryState.Of(inquiry);
            noted.Add(new ExplainedStep(step.GetType().Name, after.Since(before), stop?.Sentence));
            if (stop is not null)
            {
                return stop;
            }

            before = after;
        }

        return null;
    }

    /// <summary>The steps of a reading; one over rows is taken at once, after what was tried before.</summary>
    public IReadOnlyList<ExplainedStep> StepsOf(TableReading reading)
    {
        var asStated = _steps.Where(noted => noted.Key.Table == reading.Inquiry.Table).SelectMany(noted => noted.Value);
        return reading.IsOverRows
            ? [.. asStated, new ExplainedStep(nameof(RowsReader), InquiryState.Of(reading.Inquiry).Since(InquiryState.Nothing), (reading.Retrieval as Retrieval.Stopped)?.Sentence)]
            : [.. asStated];
    }
}
