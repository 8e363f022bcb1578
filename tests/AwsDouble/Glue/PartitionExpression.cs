using System.Text.RegularExpressions;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Glue;

/// <summary>The expressions of GetPartitions: comparisons of keys with texts, IN, BETWEEN, NOT, AND, OR and brackets.</summary>
internal sealed partial class PartitionExpression
{
    private readonly IReadOnlyList<string> _keys;
    private readonly Queue<string> _words;
    private readonly string _text;

    private PartitionExpression(string text, IReadOnlyList<string> keys)
    {
        (_text, _keys) = (text, keys);
        _words = new Queue<string>(Word().Matches(text).Select(match => match.Value));
    }

    /// <summary>Whether a partition, given its values, is wanted.</summary>
    public static Func<IReadOnlyList<string>, bool> Parse(string text, IReadOnlyList<string> keys)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return _ => true;
        }

        var expression = new PartitionExpression(text, keys);
        var wanted = expression.Or();
        return expression._words.Count == 0 ? wanted : throw expression.Wrong();
    }

    private Func<IReadOnlyList<string>, bool> Or()
    {
        var left = And();
        while (Takes("OR"))
        {
            var (former, right) = (left, And());
            left = values => former(values) || right(values);
        }

        return left;
    }

    private Func<IReadOnlyList<string>, bool> And()
    {
        var left = Not();
        while (Takes("AND"))
        {
            var (former, right) = (left, Not());
            left = values => former(values) && right(values);
        }

        return left;
    }

    private Func<IReadOnlyList<string>, bool> Not()
    {
        if (Takes("NOT"))
        {
            var inner = Not();
            return values => !inner(values);
        }

        if (!Takes("("))
        {
            return Comparison();
        }

        var grouped = Or();
        Expect(")");
        return grouped;
    }

    private Func<IReadOnlyList<string>, bool> Comparison()
    {
        var name = Next().Trim('"', '`').ToLowerInvariant();
        var key = _keys.Index().Where(key => key.Item == name).Select(key => (int?)key.Index).FirstOrDefault() ?? throw Wrong();
        if (Takes("NOT"))
        {
            var inner = Test(Next());
            return values => !inner(values[key]);
        }

        var test = Test(Next());
        return values => test(values[key]);
    }

    private Func<string, bool> Test(string operation)
    {
        switch (operation.ToUpperInvariant())
        {
            case "IN":
                var list = List();
                return list.Contains;
            case "BETWEEN":
                var low = Literal();
                Expect("AND");
                var high = Literal();
                return value => string.CompareOrdinal(value, low) >= 0 && string.CompareOrdinal(value, high) <= 0;
            default:
                var wanted = Literal();
                return Compare(operation, wanted);
        }
    }

    private Func<string, bool> Compare(string operation, string wanted) => operation switch
    {
        "=" => value => value == wanted,
        "<>" or "!=" => value => value != wanted,
        "<" => value => string.CompareOrdinal(value, wanted) < 0,
        "<=" => value => string.CompareOrdinal(value, wanted) <= 0,
        ">" => value => string.CompareOrdinal(value, wanted) > 0,
        ">=" => value => string.CompareOrdinal(value, wanted) >= 0,
        _ => throw Wrong(),
    };

    private HashSet<string> List()
    {
        Expect("(");
        HashSet<string> values = [Literal()];
        while (Takes(","))
        {
            values.Add(Literal());
        }

        Expect(")");
        return values;
    }

    private string Literal()
    {
        var word = Next();
        return word is ['\'', .., '\''] ? word[1..^1].Replace("''", "'", StringComparison.Ordinal) : char.IsAsciiDigit(word[0]) ? word : throw Wrong();
    }

    private bool Takes(string word)
    {
        if (!_words.TryPeek(out var next) || !next.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _words.Dequeue();
        return true;
    }

    private void Expect(string word)
    {
        if (!Takes(word))
        {
            throw Wrong();
        }
    }

    private string Next() => _words.TryDequeue(out var word) ? word : throw Wrong();

    private AwsException Wrong() => new("InvalidInputException", $"The expression cannot be read: {_text}");

    [GeneratedRegex("""'(?:[^']|'')*'|"[^"]*"|`[^`]*`|[<>!]=|<>|[=<>(),]|[\w.-]+|\S""")]
    private static partial Regex Word();
}
