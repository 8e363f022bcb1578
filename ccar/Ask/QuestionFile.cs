using System.Text.Json;

namespace Ccar.Messaging.Cli;

/// <summary>Reads a question file: one JSON object to a line with <c>id</c>, <c>question</c> and optionally <c>table</c>, <c>scenario</c>, <c>run_ids</c>, <c>cycle</c>.</summary>
internal sealed class QuestionFile
{
    private readonly List<QuestionLine> _questions = [];
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<QuestionLine> Questions => _questions;

    /// <summary>A sentence for each line that cannot be used, beginning with its number.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static QuestionFile Parse(IEnumerable<string> lines)
    {
        var file = new QuestionFile();
        foreach (var (index, line) in lines.Index())
        {
            file.Add(index + 1, line);
        }

        return file;
    }

    private void Add(int number, string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(line);
            var question = Read(document.RootElement);
            if (!_ids.Add(question.Id))
            {
                throw new JsonException($"The id '{question.Id}' stands on an earlier line too.");
            }

            _questions.Add(question);
        }
        catch (JsonException fault)
        {
            _faults.Add($"line {number}: {fault.Message}");
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json throws for half of a surrogate pair.
            _faults.Add($"line {number}: A text has half of a character: \\ud800 to \\udfff go in pairs.");
        }
    }

    private static QuestionLine Read(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("Expected an object like {\"id\": \"Q1\", \"question\": \"…\"}.");
        }

        return new QuestionLine(Required(line, "id"), new QuestionDraft(Required(line, "question"))
        {
            Table = Optional(line, "table"),
            Scenario = Optional(line, "scenario"),
            RunIds = Texts(line, "run_ids"),
            Cycle = Optional(line, "cycle"),
        });
    }

    private static string Required(JsonElement line, string name) =>
        Optional(line, name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new JsonException($"A text '{name}' is missing.");

    private static string? Optional(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new JsonException($"'{name}' is a text, not {value.GetRawText()}.");
    }

    private static List<string> Texts(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : throw new JsonException($"'{name}' is a list of texts, not {value.GetRawText()}.");
    }
}
