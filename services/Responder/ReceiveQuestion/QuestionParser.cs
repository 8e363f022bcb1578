using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>Reads plain-JSON questions. Unknown members are ignored; a known one of the wrong kind is a fault, because guessing could change the answer.</summary>
public static class QuestionParser
{
    /// <summary>The longest question, in characters.</summary>
    public const int LongestText = 4_000;

    /// <summary>The longest name of a table, scenario, cycle, run or asker, in characters.</summary>
    public const int LongestName = 128;

    /// <summary>More run ids than this are not even looked at; more than four are refused with the question understood.</summary>
    private const int MostRunIds = 100;

    /// <summary>Reads the bytes of a JSON object.</summary>
    public static ReceivedQuestion Parse(ReadOnlySpan<byte> json, QuestionOrigin origin)
    {
        try
        {
            var members = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? json[3..] : json);
            return Parse(members ?? [], origin);
        }
        catch (InvalidOperationException)
        {
            return new ReceivedQuestion(Unreadable(origin), "The message holds text that is not valid Unicode; send it in UTF-8.");
        }
        catch (JsonException unreadable)
        {
            var at = $"line {unreadable.LineNumber + 1}, byte {unreadable.BytePositionInLine + 1}";
            return new ReceivedQuestion(Unreadable(origin), $"The message is not a JSON object ({at}); send {{\"question\": \"…\"}}.");
        }
    }

    /// <summary>Reads the members of a JSON object.</summary>
    public static ReceivedQuestion Parse(IReadOnlyDictionary<string, JsonElement> members, QuestionOrigin origin)
    {
        var fields = new QuestionFields(members);
        var question = new QuestionAsked
        {
            QuestionId = fields.Id("question_id", "questionId", "id") ?? origin.FallbackId,
            AskedAt = origin.SentAt,
            Text = fields.Text("question", "text", "query") ?? "",
            Table = Trimmed(fields.Text("table", "table_name", "tableName")),
            Scenario = Trimmed(fields.Text("scenario")),
            RunIds = fields.Texts("run_ids", "runIds", "run_id", "runId"),
            Cycle = Trimmed(fields.Text("cycle")),
            Deadline = fields.Instant("deadline"),
            AskedBy = Trimmed(fields.Text("asked_by", "askedBy")),
            SenderId = origin.SenderId,
            InReplyTo = fields.Id("in_reply_to", "inReplyTo"),
            Option = fields.Number("option"),
        };
        var faults = fields.Faults.Concat(TextFaults(question)).Concat(NameFaults(question)).ToList();
        return faults.Count == 0
            ? new ReceivedQuestion(question, null)
            : new ReceivedQuestion(Cut(question), $"The question cannot be used: {string.Join("; ", faults)}.");
    }

    private static IEnumerable<string> TextFaults(QuestionAsked question)
    {
        var text = question.Text;
        if (text.Length == 0 && question.Option is not null)
        {
            // The option says what is asked.
            yield break;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            yield return "'question' is missing or empty; send {\"question\": \"Total asset balance for …\"}";
        }
        else if (text.Length > LongestText)
        {
            yield return $"it has {text.Length:N0} characters and {LongestText:N0} are allowed";
        }
        else if (text.FirstOrDefault(c => char.IsControl(c) && !char.IsWhiteSpace(c)) is not '\0' and var control)
        {
            yield return $"it holds the control character U+{(int)control:X4}; send plain text";
        }
        else if (text.Contains('\0', StringComparison.Ordinal))
        {
            yield return "it holds the control character U+0000; send plain text";
        }
    }

    private static IEnumerable<string> NameFaults(QuestionAsked question)
    {
        foreach (var (name, value) in Names(question))
        {
            if (value?.Length > LongestName)
            {
                yield return $"'{name}' has {value.Length:N0} characters and {LongestName} are allowed";
            }
            else if (value?.Any(char.IsControl) == true)
            {
                yield return $"'{name}' holds a control character; send plain text";
            }
        }

        if (question.RunIds.Count > MostRunIds)
        {
            yield return $"'run_ids' has {question.RunIds.Count:N0} entries; name 1 to 4 runs";
        }
    }

    private static IEnumerable<(string Name, string? Value)> Names(QuestionAsked question) =>
    [
        ("table", question.Table),
        ("scenario", question.Scenario),
        ("cycle", question.Cycle),
        ("asked_by", question.AskedBy),
        .. question.RunIds.Take(MostRunIds).Select(run => ("run_ids", (string?)run)),
    ];

    // What is wrong is said by name and size: nothing of unlimited length is carried on.
    private static QuestionAsked Cut(QuestionAsked question) =>
        new() { QuestionId = question.QuestionId, AskedAt = question.AskedAt, Text = Shown(question.Text), SenderId = question.SenderId };

    private static string Shown(string text) => new([.. WholeCharacters.Cut(text, 200).Select(c => char.IsControl(c) ? ' ' : c)]);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static QuestionAsked Unreadable(QuestionOrigin origin) =>
        new() { QuestionId = origin.FallbackId, AskedAt = origin.SentAt, Text = "", SenderId = origin.SenderId };
}
