using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The largest or smallest groups, and groups that pass a bound. The groups are those of the column that is asked for: "which businesses".</summary>
internal sealed class ReadRanking : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        ReadOrder(inquiry);
        var subjects = Subjects(inquiry).ToList();
        foreach (var known in subjects.Where(s => inquiry.Draft.Groups(s.Columns[0])))
        {
            inquiry.Explain(known, $"one figure per {known.Columns[0].Name}");
        }

        var bounds = inquiry.Mentions.OfType<Mention.Bound>().ToList();
        var ranks = Ranks(inquiry, subjects);
        if (!ranks && bounds.Count == 0)
        {
            return null;
        }

        if (ranks)
        {
            NoteNested(inquiry, subjects);
        }

        return AskWhich(inquiry, subjects, ranks) ?? Compare(inquiry, subjects, bounds, ranks);
    }

    /// <summary>"The largest of each": nothing computes a ranking within each group.</summary>
    private static void NoteNested(Inquiry inquiry, List<Mention.Column> subjects)
    {
        if (inquiry.Draft.GroupBy.Count > 0 && subjects.Find(s => !inquiry.Draft.Groups(s.Columns[0])) is { } open)
        {
            var (outer, inner) = (inquiry.Draft.GroupBy[0].Name, open.Columns[0].Name);
            inquiry.Unbuilt = new Unbuilt(
                "The largest or smallest within each group",
                $"ask for the largest {inner} of one named {outer}, or for one figure per {outer} and {inner}, largest first");
        }
    }

    private static Retrieval.Stopped? AskWhich(Inquiry inquiry, List<Mention.Column> subjects, bool ranks)
    {
        if ((inquiry.Has(Cue.Top) && inquiry.Has(Cue.Lowest, Cue.Bottom)) || (inquiry.Has(Cue.Bottom) && inquiry.Has(Cue.Highest)))
        {
            return inquiry.AskBack(StopReason.Ambiguous, "Both the largest and the smallest are asked for; choose one of them.");
        }

        return ranks && subjects.Find(s => IsSpreadOver(inquiry, s)) is { } over
            ? inquiry.AskBack(
                StopReason.Ambiguous,
                $"Say whether the row is meant that is largest or smallest of all, or the {over.Columns[0].Name} with the largest or smallest total: 'which {over.Columns[0].Name} has …'.")
            : null;
    }

    private static Retrieval.Stopped? Compare(Inquiry inquiry, List<Mention.Column> subjects, List<Mention.Bound> bounds, bool ranks)
    {
        foreach (var subject in subjects.Where(s => !inquiry.Draft.Groups(s.Columns[0])))
        {
            inquiry.Draft.Group(subject.Columns[0]);
            inquiry.Explain(subject, $"one figure per {subject.Columns[0].Name}");
        }

        var boundsRuns = !ranks && inquiry.Draft.GroupBy.Count == 0 && RunsAreMeant(inquiry);
        return inquiry.Draft.GroupBy.Count == 0 && !boundsRuns ? AskOfWhat(inquiry) : Read(inquiry, subjects, bounds, ranks ? DirectionOf(inquiry) : null);
    }

    /// <summary>"Runs where assets exceed 5m": the figures that are held against the bound are those of the runs.</summary>
    private static bool RunsAreMeant(Inquiry inquiry) =>
        inquiry.Words(Cue.Run).Any() || inquiry.Mentions.OfType<Mention.Of>().Any(m => m.Noun == inquiry.Table.Runs.Noun && m.Pick is not NamePick.Numbered { Names.Count: 1 });

    /// <summary>"Largest first" orders whatever groups there are.</summary>
    private static void ReadOrder(Inquiry inquiry)
    {
        if (inquiry.Has(Cue.Descending, Cue.Ascending) && (inquiry.Draft.GroupBy.Count > 0 || Subjects(inquiry).Any()))
        {
            inquiry.Draft.OrderBy = inquiry.Has(Cue.Descending) ? SortDirection.Descending : SortDirection.Ascending;
            inquiry.ExplainAll(inquiry.Draft.OrderBy == SortDirection.Descending ? "largest first" : "smallest first", Cue.Descending, Cue.Ascending, Cue.Rank);
        }
    }

    private static Retrieval.Stopped? Read(Inquiry inquiry, List<Mention.Column> subjects, List<Mention.Bound> bounds, SortDirection? direction)
    {
        if (GroupBounds.Read(inquiry, bounds) is { } stop)
        {
            return stop;
        }

        if (direction is not null)
        {
            Rank(inquiry, subjects, direction.Value);
        }

        return null;
    }

    private static void Rank(Inquiry inquiry, List<Mention.Column> subjects, SortDirection direction)
    {
        var number = inquiry.Open<Mention.Number>().FirstOrDefault(n => Counts(inquiry, n, subjects));
        inquiry.Draft.OrderBy = direction;
        inquiry.Draft.Limit = number?.Quantity ?? (inquiry.Has(Cue.Who) || subjects.Exists(s => !inquiry.IsPlural(s)) ? 1 : null);
        inquiry.Draft.Function = inquiry.Draft.Function is AggregationFunction.Max or AggregationFunction.Min
            ? AggregationFunction.Sum
            : inquiry.Draft.Function;
        inquiry.ExplainAll(direction == SortDirection.Descending ? "largest first" : "smallest first", Cue.Top, Cue.Bottom, Cue.Rank);
        inquiry.ExplainAll("", Cue.GroupBy);
        if (number is not null)
        {
            inquiry.Explain(number, $"{number.Quantity} groups");
        }
    }

    /// <summary>"The lowest equity across the eight quarters".</summary>
    private static bool IsSpreadOver(Inquiry inquiry, Mention subject)
    {
        var before = inquiry.Before(subject);
        before = before is Mention.Number or Mention.Word { Cue: Cue.All } ? inquiry.Before(before) : before;
        return !inquiry.Has(Cue.Top, Cue.Bottom) && before is Mention.Word { Cue: Cue.Across };
    }

    private static bool Counts(Inquiry inquiry, Mention.Number number, List<Mention.Column> subjects) =>
        inquiry.After(number) is not Mention.Word { Cue: Cue.Percent }
        && (inquiry.Before(number) is Mention.Word { Cue: Cue.Top or Cue.Bottom or Cue.Highest or Cue.Lowest }
            || inquiry.After(number) is Mention.Word { Cue: Cue.Highest or Cue.Lowest }
            || subjects.Exists(s => inquiry.After(number) == s));

    /// <summary>Columns that are asked for: neither a value's name tag, nor grouped by, nor counted.</summary>
    private static IEnumerable<Mention.Column> Subjects(Inquiry inquiry) =>
        inquiry.Open<Mention.Column>().Where(c => c.Columns is [{ Role: not ColumnRole.Measure }] && !Tags.IsOfPeriod(inquiry, c));

    private static bool Ranks(Inquiry inquiry, List<Mention.Column> subjects) =>
        inquiry.Has(Cue.Top, Cue.Bottom) || (subjects.Count > 0 && inquiry.Has(Cue.Highest, Cue.Lowest, Cue.Rank, Cue.Descending, Cue.Ascending));

    /// <summary>What fell most changed by the smallest figure.</summary>
    private static SortDirection DirectionOf(Inquiry inquiry) =>
        inquiry.Draft.OrderBy is { } said ? said
        : inquiry.Has(Cue.Lowest, Cue.Bottom) != inquiry.Has(Cue.Fall) ? SortDirection.Ascending : SortDirection.Descending;

    private static Retrieval.Stopped AskOfWhat(Inquiry inquiry) => inquiry.AskBack(
        StopReason.Incomplete,
        "Say of what the figures are to be compared with each other, for instance per which column.",
        [.. inquiry.Table.Definition.Columns.Where(c => c.Role == ColumnRole.Dimension).Take(3).Select(c => Rewriting.Append(inquiry, $" per {c.Name}"))]);
}
