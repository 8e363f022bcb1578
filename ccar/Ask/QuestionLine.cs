namespace Ccar.Messaging.Cli;

/// <summary>One line of a question file.</summary>
internal sealed record QuestionLine(string Id, QuestionDraft Question);
