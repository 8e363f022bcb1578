namespace Ccar.Messaging.Contracts;

/// <summary>What a word or phrase was taken for.</summary>
/// <param name="Words">The words as asked.</param>
/// <param name="Meaning">What they mean here, e.g. <c>level_2 = U10000000 (glossary)</c>.</param>
public sealed record WordMeaning(string Words, string Meaning);
