namespace Ccar.Messaging.Hosting;

/// <summary>One line of an examination.</summary>
/// <param name="Resource">What was looked at, such as <c>queue ccar-questions</c>.</param>
/// <param name="State">What it came to.</param>
/// <param name="Says">What was found, a sentence or a few words.</param>
/// <param name="Remedy">What to do; null where nothing is to be done.</param>
public sealed record Finding(string Resource, FindingState State, string Says, string? Remedy = null)
{
    /// <summary>All is well.</summary>
    public static Finding Good(string resource, string says) => new(resource, FindingState.Good, says);

    /// <summary>Something should be looked at.</summary>
    public static Finding Warn(string resource, string says, string remedy) => new(resource, FindingState.Warning, says, remedy);

    /// <summary>The product cannot work like this.</summary>
    public static Finding Bad(string resource, string says, string remedy) => new(resource, FindingState.Bad, says, remedy);
}
