using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Which runs or cycles a question means, of those there are to choose from, oldest first. A name that leaves open which one is never guessed.</summary>
internal sealed class MeantNames(Inquiry inquiry, OrderedNames names, IReadOnlyList<string> choice)
{
    private static readonly string[] Ends = ["since", "after", "before", "until", "till"];

    public IReadOnlyList<Mention.Of> Mentions { get; } = [.. inquiry.Mentions.OfType<Mention.Of>().Where(m => m.Noun == names.Noun)];

    /// <summary>What the text names.</summary>
    public IReadOnlyList<string> Text => [.. Mentions.SelectMany(Of).Distinct()];

    public IEnumerable<string> Of(Mention.Of mention) => mention.Pick switch
    {
        NamePick.Named or NamePick.Numbered => Items(mention.Pick).SelectMany(item => item),
        NamePick.Last last => choice.TakeLast(last.Count),
        NamePick.First first => choice.Take(first.Count),
        NamePick.Every when Mentions.Any(m => m.Pick is not NamePick.Every) => [],
        NamePick.Prior when NamedBeside() is { } other => choice.TakeWhile(n => n != other).TakeLast(1),
        NamePick.Prior => choice.SkipLast(1).TakeLast(1),
        _ => choice,
    };

    /// <summary>"Run 2 and the previous run": the one before run 2.</summary>
    private string? NamedBeside() =>
        Mentions.Where(m => m.Pick is NamePick.Named or NamePick.Numbered).SelectMany(m => Items(m.Pick).SelectMany(item => item)).Distinct().ToList() is [var only] ? only : null;

    /// <summary>What the publisher's fields name.</summary>
    public IReadOnlyList<string> Fields(IEnumerable<string> fields) => [.. fields.SelectMany(f => OrderedNames.Meant(f.Trim(), choice)).Distinct()];

    public Retrieval.Stopped? AskWhich(params IEnumerable<string> fields)
    {
        foreach (var mention in Mentions)
        {
            var items = Items(mention.Pick).ToList();
            if (items.Find(item => item.Count > 1) is { } several)
            {
                return Ask(inquiry.Asked(mention), several, items.Count > 1 ? [] : [.. several.Take(8).Select(n => Rewriting.Replace(inquiry, mention, n))]);
            }
        }

        if (Mentions.FirstOrDefault(m => CountOf(m.Pick) is { } count && count > choice.Count) is { } many)
        {
            return inquiry.Refuse(StopReason.DataNotLanded, $"'{inquiry.Asked(many)}' are more than there are: {Listing.Of(choice)}.");
        }

        if (names == inquiry.Table.CycleNames && Mentions.FirstOrDefault(m => m.Pick is NamePick.Both or NamePick.Exactly && CountOf(m.Pick) != choice.Count) is { } both)
        {
            return Ask(inquiry.Asked(both), choice, []);
        }

        if (Mentions.FirstOrDefault(IsOneEnd) is { } end)
        {
            return inquiry.AskBack(StopReason.Ambiguous, $"'{inquiry.Asked(end)}' is one end of several; name each {names.Noun} that is meant: there are {Listing.Of(choice)}.");
        }

        if (Alternatives.AreOffered(inquiry, Mentions) || AreUnjoined())
        {
            return Ask(Listing.Of(Mentions.Select(inquiry.Asked)), Text, [.. Text.Take(8).Select(n => Rewriting.ReplaceAll(inquiry, Mentions, n))]);
        }

        var open = fields.Select(f => f.Trim()).FirstOrDefault(f => OrderedNames.Meant(f, choice).Count > 1);
        return open is null ? null : Ask(open, OrderedNames.Meant(open, choice), []);
    }

    /// <summary>"Cycle 9 of cycle 12": two names that are neither a list nor compared.</summary>
    private bool AreUnjoined() => Mentions.Zip(Mentions.Skip(1)).Any(pair =>
        !Of(pair.First).SequenceEqual(Of(pair.Second))
        && pair is { First.Pick: not NamePick.Every, Second.Pick: not NamePick.Every }
        && !Lists.AreJoined(inquiry, pair.First, pair.Second)
        && !new ComparisonWords(inquiry).IsChange);

    /// <summary>"Since run 2", "up to run 4".</summary>
    private bool IsOneEnd(Mention.Of mention)
    {
        var before = inquiry.Wording.Tokens.Take(mention.Span.First).TakeLast(2).Select(t => t.Word).ToList();
        return before.Count > 0 && inquiry.Wording.Tokens[mention.Span.First].Separator == ' ' && (Ends.Contains(before[^1]) || before is ["up", "to"]);
    }

    private static int? CountOf(NamePick pick) => pick switch
    {
        NamePick.Last last => last.Count,
        NamePick.First first => first.Count,
        NamePick.Exactly exactly => exactly.Count,
        NamePick.Both => 2,
        _ => null,
    };

    private IEnumerable<IReadOnlyList<string>> Items(NamePick pick) => pick switch
    {
        NamePick.Named named => [OrderedNames.Meant(named, choice)],
        NamePick.Numbered numbered => numbered.Names.Select(n => names.Meant(n, choice)),
        _ => [],
    };

    private Retrieval.Stopped Ask(string asked, IReadOnlyList<string> several, IReadOnlyList<string> options) =>
        inquiry.AskBack(StopReason.Ambiguous, $"'{asked}' can mean {Listing.Of(several)}; say which {names.Noun}, in full and as it is written.", options);
}
