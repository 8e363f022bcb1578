using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How everything in a table is called: full phrases, words of value names, and the words themselves for spelling.</summary>
internal sealed class TableLexicon
{
    private const int LeastInitials = 3;
    private const int MostInitials = 6;
    private readonly List<LexiconEntry.Value> _values = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byInitials = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public TableLexicon(TableView table, IReadOnlyList<GlossaryTerm> glossary)
    {
        AddNames(table);
        AddValues(table);
        AddTerms(table, glossary);
        Words = new WordBook(_words);
        Pairs = new PairIndex(table.Vocabulary.Columns.SelectMany(c => c.Values).Select(v => v.Text));
    }

    public PhraseTrie<LexiconEntry> Phrases { get; } = new();

    public WordBook Words { get; }

    /// <summary>Glossary terms by column and value, shortest first: how a code is best called.</summary>
    public ILookup<(string Column, string Value), string> TermsOf { get; private set; } = Enumerable.Empty<string>().ToLookup(_ => ("", ""));

    /// <summary>All values, by the letters of their names.</summary>
    public PairIndex Pairs { get; }

    /// <summary>The value with that number; those of one column follow one another.</summary>
    public LexiconEntry.Value Value(int number) => _values[number];

    /// <summary>Values that have the word in their name: their numbers, ascending.</summary>
    public List<int> WithWord(string stem) => _byWord.GetValueOrDefault(stem) ?? [];

    /// <summary>Values whose words begin with these letters, three words or more.</summary>
    public List<int> WithInitials(string letters) => _byInitials.GetValueOrDefault(letters) ?? [];

    private void AddNames(TableView table)
    {
        Add(table.Name, new LexiconEntry.Table());
        foreach (var (phrase, column) in ColumnPhrases.Of(table))
        {
            Add(phrase, new LexiconEntry.Named(column));
        }

        foreach (var names in new[] { table.Runs, table.CycleNames })
        {
            foreach (var name in names.Names)
            {
                Phrases.Add(name, new LexiconEntry.Ordered(names.Noun, name));
            }
        }
    }

    private void AddValues(TableView table)
    {
        foreach (var column in table.Vocabulary.Columns.Where(c => c.Column.Role != ColumnRole.Period || !PeriodCalendar.Understands(c)))
        {
            foreach (var value in column.Values)
            {
                AddValue(column.Column, value);
            }
        }
    }

    private void AddValue(ColumnDefinition column, DistinctValue value)
    {
        var words = Tokenizer.Split(value.Text);
        var entry = new LexiconEntry.Value(
            column,
            value,
            words.Count == 1 && (words[0].IsNumber || words[0].Word.Length == 1 || English.IsStructure(words[0])));
        _values.Add(entry);
        Add(value.Text, entry);
        if (value.Text.Contains('-', StringComparison.Ordinal))
        {
            // "Run-off" is written "runoff" as well.
            Add(value.Text.Replace("-", "", StringComparison.Ordinal), entry);
        }

        if (words.Count is >= LeastInitials and <= MostInitials && words.All(w => char.IsLetter(w.Word[0])))
        {
            Collect(_byInitials, string.Concat(words.Select(w => w.Word[0])));
        }

        foreach (var stem in words.Where(w => words.Count > 1 && w.Word.Length > 1 && !w.IsNumber).Select(w => w.Stem).Distinct())
        {
            Collect(_byWord, stem);
        }
    }

    /// <summary>Puts the newest value under a key.</summary>
    private void Collect(Dictionary<string, List<int>> numbers, string key) =>
        (numbers.TryGetValue(key, out var found) ? found : numbers[key] = []).Add(_values.Count - 1);

    private void AddTerms(TableView table, IReadOnlyList<GlossaryTerm> glossary)
    {
        var terms = glossary
            .Select(term => (Term: term, Column: table.Column(term.Column)))
            .Where(t => t.Column is not null and not { Role: ColumnRole.Measure })
            .Select(t => new LexiconEntry.Term(t.Term, t.Column!, table.Vocabulary.Of(t.Column!.Name).Values.FirstOrDefault(v => v.Text == t.Term.Value)))
            .ToList();
        foreach (var term in terms)
        {
            Add(term.Entry.Term, term);
        }

        TermsOf = terms.OrderBy(t => t.Entry.Term.Length).ToLookup(t => (t.Column.Name, t.Entry.Value), t => t.Entry.Term);
    }

    private void Add(string phrase, LexiconEntry entry)
    {
        Phrases.Add(phrase, entry);
        foreach (var token in Tokenizer.Split(phrase))
        {
            _words.Add(token.Word);
            _words.Add(token.Stem);
        }
    }
}
