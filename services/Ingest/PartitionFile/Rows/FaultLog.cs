using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Counts every faulty line of a file and keeps the first.</summary>
internal sealed class FaultLog(int shown)
{
    private readonly List<FaultyLine> _first = [];

    public long Count { get; private set; }

    public IReadOnlyList<FaultyLine> First => _first;

    public void Add(long number, ReadOnlySpan<byte> line, string problem)
    {
        Count++;
        if (_first.Count < shown)
        {
            _first.Add(new FaultyLine { Number = number, Text = ShownText.Line(line), Problem = problem });
        }
    }

    /// <exception cref="RefusedLandingException">There are faulty lines.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
        {
            var lines = Count == 1 ? "1 line" : $"{Count:N0} lines";
            throw new RefusedLandingException(
                RejectionReason.FaultyLines,
                $"{lines} cannot be used; line {_first[0].Number}: {_first[0].Problem}. Correct the file and land it again; it is taken whole or not at all.");
        }
    }
}
