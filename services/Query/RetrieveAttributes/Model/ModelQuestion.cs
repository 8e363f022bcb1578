namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What a model is asked.</summary>
/// <param name="Text">The question, at most 1,000 characters.</param>
/// <param name="Template">The instructions, at most <see cref="Instructions.MostCharacters"/>, with the places for cards and question.</param>
/// <param name="Scenario">Only cards of this scenario are handed to the model.</param>
/// <param name="RunIds">Only cards of these runs are handed to the model; 1 to 4.</param>
/// <param name="Deadline">When an answer is no longer wanted, UTC.</param>
internal sealed record ModelQuestion(string Text, string Template, string Scenario, IReadOnlyList<string> RunIds, DateTimeOffset Deadline)
{
    /// <summary>The service's limit.</summary>
    public const int MostCharacters = 1_000;
}
