using System.Globalization;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Says how runs or cycles are picked.</summary>
internal static class PickText
{
    public static string Of(NamePick pick) => pick switch
    {
        NamePick.Numbered numbered => Listing.Of(numbered.Names.Select(name => name.Written)),
        NamePick.Named named => Listing.Of(named.Names.DefaultIfEmpty(named.Written)),
        NamePick.Last last => string.Create(CultureInfo.InvariantCulture, $"last {last.Count}"),
        NamePick.First first => string.Create(CultureInfo.InvariantCulture, $"first {first.Count}"),
        NamePick.Exactly exactly => string.Create(CultureInfo.InvariantCulture, $"exactly {exactly.Count}"),
        _ => pick.GetType().Name.ToLowerInvariant(),
    };
}
