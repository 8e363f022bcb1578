namespace Ccar.Messaging.Storage;

/// <summary>The catalogue document before and after a change was applied.</summary>
/// <param name="Before">What the change was applied to.</param>
/// <param name="After">What was committed.</param>
public sealed record CatalogChange(CatalogDocument Before, CatalogDocument After);
