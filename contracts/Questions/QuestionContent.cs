using System.Security.Cryptography;
using System.Text.Json;

namespace Ccar.Messaging.Contracts;

/// <summary>Tells whether two questions ask the same, whenever they were sent.</summary>
public static class QuestionContent
{
    /// <summary>Hash over everything that decides the answer: 32 hexadecimal characters.</summary>
    public static string ContentHash(this QuestionAsked question)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes<object?[]>(
            [question.Text, question.Table, question.Scenario, string.Join('\n', question.RunIds), question.Cycle, question.InReplyTo, question.Option]);
        return Convert.ToHexStringLower(SHA256.HashData(content))[..32];
    }
}
