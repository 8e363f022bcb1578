namespace Ccar.Messaging.Cli;

/// <summary>Question ids as people type them.</summary>
internal static class QuestionIds
{
    public static Guid Parse(string text) =>
        Guid.TryParse(text, out var id) ? id : throw new UsageException($"'{text}' is not a question id; it looks like 01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11.");
}
