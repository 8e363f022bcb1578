using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Which groups pass: one bound on the figure of each, which is a number of rows where rows are counted, and a change where something changed.</summary>
internal static class GroupBounds
{
    public static Retrieval.Stopped? Read(Inquiry inquiry, IReadOnlyList<Mention.Bound> bounds)
    {
        if (bounds.Count > 1 || bounds.Any(b => b.Second is not null))
        {
            return AskWhichSide(inquiry, bounds);
        }

        foreach (var bound in bounds)
        {
            if (Counted(inquiry, bound) is Mention.Column { Columns: [{ Role: not ColumnRole.Measure } column] })
            {
                return inquiry.Refuse(StopReason.OutOfScope, $"Groups are not chosen by how many of {column.Name} they have; ask for the number of {column.Name} of each.");
            }

            if (OnAnotherFigure(inquiry, bound) is { } stop)
            {
                return stop;
            }

            CountRows(inquiry, bound);
            inquiry.Draft.Having = inquiry.Has(Cue.Fall) ? Fallen(bound.Threshold) : bound.Threshold;
            inquiry.Explain(bound, $"keeps groups {inquiry.Draft.Having.Op} {inquiry.Draft.Having.Value}");
        }

        return null;
    }

    /// <summary>"Businesses above 1m that grew most" bounds the level and asks for the change; "fell by less than 5" may or may not take in what rose.</summary>
    private static Retrieval.Stopped? OnAnotherFigure(Inquiry inquiry, Mention.Bound bound)
    {
        var moves = inquiry.Words(Cue.Move, Cue.Fall).ToList();
        if (moves.Count > 0 && moves.TrueForAll(m => m.Span.First > bound.Span.First))
        {
            return inquiry.AskBack(StopReason.Ambiguous, $"'{inquiry.Asked(bound)}' bounds a level, and a change is asked for; ask for one of them at a time.");
        }

        return moves.Count > 0 && bound.Threshold.Op.StartsWith('<')
            ? inquiry.AskBack(StopReason.Ambiguous, $"'{inquiry.Asked(bound)}' leaves open whether what moved the other way counts; ask for the changes of all, or for those that moved by more.")
            : null;
    }

    /// <summary>"More than 3 rows" bounds how many there are.</summary>
    private static void CountRows(Inquiry inquiry, Mention.Bound bound)
    {
        if (Counted(inquiry, bound) is Mention.Word { Cue: Cue.Row })
        {
            (inquiry.Draft.Function, inquiry.Draft.Column) = (AggregationFunction.Count, null);
        }
    }

    /// <summary>What stands right behind the number: "3 rows", "3 asset rows", "3 segments".</summary>
    private static Mention? Counted(Inquiry inquiry, Mention bound)
    {
        var (last, next) = (bound, inquiry.After(bound));
        while (next is Mention.Value && next.Span.First == last.Span.End)
        {
            (last, next) = (next, inquiry.After(next));
        }

        return next is not null && next.Span.First == last.Span.End ? next : null;
    }

    /// <summary>What fell by more than 5 changed by less than -5.</summary>
    private static Threshold Fallen(Threshold bound) => new(bound.Op.StartsWith('>') ? bound.Op.Replace('>', '<') : bound.Op.Replace('<', '>'), -bound.Value);

    private static Retrieval.Stopped AskWhichSide(Inquiry inquiry, IReadOnlyList<Mention.Bound> bounds)
    {
        Threshold[] sides = [.. bounds.SelectMany(b => new[] { b.Threshold, b.Second }).OfType<Threshold>()];
        return inquiry.AskBack(
            StopReason.Ambiguous,
            $"Only one bound at a time can be asked for; choose one of {Listing.Of(sides.Select(Text))}.",
            [.. sides.Select(side => Rewriting.ReplaceAll(inquiry, [.. bounds], Text(side)))]);
    }

    private static string Text(Threshold side) => string.Create(CultureInfo.InvariantCulture, $"{Words(side.Op)} {side.Value:0.##########}");

    private static string Words(string op) => op switch
    {
        ">" => "more than",
        ">=" => "at least",
        "<" => "less than",
        _ => "at most",
    };
}
