namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words that name something.</summary>
/// <param name="Words">The words as asked.</param>
/// <param name="First">The first of them, from 0.</param>
/// <param name="Kind">What kind of thing is named, as <c>value</c> or <c>period</c>.</param>
/// <param name="Meanings">What they may stand for there.</param>
/// <param name="Chosen">Whether the question was read with it; of several that overlap one is.</param>
public sealed record ExplainedMention(string Words, int First, string Kind, IReadOnlyList<string> Meanings, bool Chosen);
