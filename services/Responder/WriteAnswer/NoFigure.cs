using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Says why there are rows and no figure.</summary>
internal static class NoFigure
{
    public static string Sentence(QueryAttributes attributes, FigureSet figures) => figures.Gaps switch
    {
        { Sides: { Count: > 0 } sides } => $"There is nothing to compare: no row matches for {MissingSide.List(sides)}. That is not a zero. Ask for the other side alone, or compare what both have.",
        { Shares.Count: > 0 } => $"No row matches for {Printable.List(attributes.ShareOfTotal!.Values.Select(Printable.Escape))}; that is not a share of zero. Ask for the share of every {Printable.Escape(attributes.ShareOfTotal.Of)} to see what there is.",
        _ => "No group passes the bound that was asked for. Ask with another bound, or without one.",
    };
}
