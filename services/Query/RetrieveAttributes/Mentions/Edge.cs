namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>An end of a period: the day that is meant, and the end of its quarter, which counts where the data has nothing finer.</summary>
internal readonly record struct Edge(DateOnly Fine, DateOnly Coarse)
{
    public static Edge StartOf(Quarter quarter) => new(quarter.Start, quarter.Start);

    public static Edge EndOf(Quarter quarter) => new(quarter.End, quarter.End);

    public Edge Plus(int days) => new(Fine.AddDays(days), Coarse.AddDays(days));
}
