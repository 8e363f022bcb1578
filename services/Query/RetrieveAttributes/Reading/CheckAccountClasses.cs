using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A stock is not added across account classes, as assets and liabilities, nor a parent with its child.</summary>
internal sealed class CheckAccountClasses : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        if (!inquiry.Draft.Adds || inquiry.Draft.Column?.Kind == MeasureKind.Flow)
        {
            return null;
        }

        return ParentWithChild(inquiry) ?? inquiry.Table.AccountClasses.Where(c => Spreads(inquiry, c)).Select(c => AskWhich(inquiry, c)).FirstOrDefault();
    }

    private static bool Spreads(Inquiry inquiry, ColumnDefinition accounts)
    {
        var draft = inquiry.Draft;
        var children = inquiry.Table.Definition.Columns.Where(c => c.Parent == accounts.Name && c.Role == ColumnRole.Account).ToList();
        var pinned = draft.Kept(accounts) == 1
            || draft.Groups(accounts)
            || children.Exists(c => draft.Groups(c) || (draft.Kept(c) == 1 && draft.Kept(accounts) == 0));
        return !pinned && Classes(inquiry, accounts).Count > 1;
    }

    private static List<string> Classes(Inquiry inquiry, ColumnDefinition accounts)
    {
        var filter = inquiry.Draft.Filters.GetValueOrDefault(accounts.Name);
        var all = filter is { Kept.Count: > 0 } ? filter.Kept : inquiry.Table.Vocabulary.Of(accounts.Name).Values;
        return [.. all.Where(v => v.OccursIn(inquiry.Selection.Versions) && filter?.LeftOut.Contains(v) != true).Select(v => v.Text)];
    }

    private static Retrieval.Stopped? ParentWithChild(Inquiry inquiry)
    {
        var accounts = inquiry.Mentions.OfType<Mention.Value>().Where(m => m.Readings.Any(r => r.Column.Role == ColumnRole.Account)).ToList();
        var mixed = accounts.Zip(accounts.Skip(1))
            .FirstOrDefault(p => Lists.AreNeighbours(inquiry, p.First, p.Second) && p.First.Readings[0].Column != p.Second.Readings[0].Column);
        return mixed.First is null
            ? null
            : inquiry.AskBack(
                StopReason.AcrossAccounts,
                $"'{inquiry.Asked(mixed.First)}' and '{inquiry.Asked(mixed.Second)}' are accounts of different levels and are not added; ask for one of them.");
    }

    private static Retrieval.Stopped AskWhich(Inquiry inquiry, ColumnDefinition accounts)
    {
        var classes = Classes(inquiry, accounts);
        var named = inquiry.Mentions.OfType<Mention.Value>().Where(m => m.Readings.Any(r => r.Column == accounts)).ToList<Mention>();
        var called = classes.Select(c => inquiry.Table.Lexicon.TermsOf[(accounts.Name, c)].FirstOrDefault() ?? $"{accounts.Name} {c}").ToList();
        return inquiry.AskBack(
            StopReason.AcrossAccounts,
            $"{inquiry.Draft.Column!.Name} is not added across {accounts.Name}; say which one: {Listing.Of(called)}.",
            [.. called.Take(4).Select(c => Rewriting.ReplaceAll(inquiry, named, c)), Rewriting.Append(inquiry, $" per {accounts.Name}")]);
    }
}
