using System.Globalization;

namespace Ccar.Messaging.Hosting;

/// <summary>How a passed deadline is said to the asker.</summary>
public static class Deadlines
{
    /// <summary>One sentence with the time that was allowed and the remedy.</summary>
    public static string Sentence(DateTimeOffset askedAt, DateTimeOffset deadline) => string.Create(
        CultureInfo.InvariantCulture,
        $"There was no answer within the {(deadline - askedAt).TotalSeconds:0.###} s allowed; ask again, or allow more time (up to 15 minutes).");
}
