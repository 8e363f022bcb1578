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

        return ParentWithChild(inquiry) ?? inquiry.Table.AccountClasses.Select(c => Check(inquiry, c)).FirstOrDefault(stop => stop is not null);
    }

    private static Retrieval.Stopped? Check(Inquiry inquiry, ColumnDefinition accounts)
    {
        if (inquiry.Draft.Kept(accounts) == 1 || inquiry.Draft.Separates(accounts) || Classes(inquiry, accounts).Count <= 1)
        {
            return null;
        }

        if (Child(inquiry, accounts) is not { } child)
        {
            return AskWhich(inquiry, accounts);
        }

        inquiry.Draft.KeepApart(accounts);
        inquiry.Assumptions.Add($"{accounts.Name} stands beside each figure: one value of {child.Name} may belong to several of its values, and these are not added.");
        return null;
    }

    /// <summary>The level below that the question asks for; its values may occur in several classes, which dictionaries do not tell.</summary>
    private static ColumnDefinition? Child(Inquiry inquiry, ColumnDefinition accounts) =>
        inquiry.Table.Definition.Columns.FirstOrDefault(c =>
            c.Parent == accounts.Name
            && c.Role == ColumnRole.Account
            && (inquiry.Draft.Groups(c) || (inquiry.Draft.Kept(c) > 0 && inquiry.Draft.Kept(accounts) == 0)));

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

    /// <summary>A ranking or share would be one within each class.</summary>
    private static bool IsOneFigure(Inquiry inquiry) => inquiry.Draft is { OrderBy: null, Limit: null, Share: null };

    private static Retrieval.Stopped AskWhich(Inquiry inquiry, ColumnDefinition accounts)
    {
        var classes = Classes(inquiry, accounts);
        var named = inquiry.Mentions.OfType<Mention.Value>().Where(m => m.Readings.Any(r => r.Column == accounts)).ToList<Mention>();
        var called = classes.Select(c => inquiry.Table.Lexicon.TermsOf[(accounts.Name, c)].FirstOrDefault() ?? $"{accounts.Name} {c}").ToList();
        return inquiry.AskBack(
            StopReason.AcrossAccounts,
            $"{inquiry.Draft.Column!.Name} is not added across {accounts.Name}; say which one: {Listing.Of(called)}.",
            [.. called.Take(4).Select(c => Rewriting.ReplaceAll(inquiry, named, c)), .. IsOneFigure(inquiry) ? [Rewriting.Append(inquiry, $" per {accounts.Name}")] : Array.Empty<string>()]);
    }
}
