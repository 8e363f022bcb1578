using System.Runtime.CompilerServices;
using Amazon.Glue;
using Amazon.Glue.Model;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Whether the database is there, and whether the tables in it are the product's.</summary>
internal sealed class GlueCheck(IAmazonGlue glue, GlueCatalog tables, CatalogStore catalog, IOptions<GlueOptions> options) : IResourceCheck
{
    public string Resource => $"Glue database {options.Value.Database}";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isThere = await IsThereAsync(cancellationToken);
        if (isThere is null)
        {
            yield return Finding.Warn(Resource, "Cannot be looked at.", "Nothing, when landings are indexed; allow glue:GetDatabase to have it checked.");
        }

        if (isThere is false)
        {
            yield return options.Value.CreateDatabase
                ? Finding.Warn(Resource, "Is not there yet.", "Ingest makes it with the first landing; the role needs glue:CreateDatabase.")
                : Finding.Bad(Resource, "Is not there.", $"Make it, or set {GlueOptions.Section}:{nameof(GlueOptions.CreateDatabase)}=true.");
            yield break;
        }

        if (isThere is true)
        {
            yield return Finding.Good(Resource, "Is there.");
        }

        foreach (var table in (await catalog.ReadIndexAsync(cancellationToken)).Tables.Keys)
        {
            if (await tables.FindTableAsync($"{table}_versions", cancellationToken) is { } found && found.Parameters?.GetValueOrDefault(TableShape.OwnerMark) != TableShape.Owner)
            {
                yield return Finding.Bad($"Glue table {found.Name}", "Somebody else made it.", "Rename it, or give the product a database of its own: landings of it are rejected.");
            }
        }
    }

    private async Task<bool?> IsThereAsync(CancellationToken cancellationToken)
    {
        try
        {
            await glue.GetDatabaseAsync(new GetDatabaseRequest { Name = options.Value.Database }, cancellationToken);
            return true;
        }
        catch (EntityNotFoundException)
        {
            return false;
        }
        catch (AmazonGlueException denied) when (AwsErrorCodes.IsDenied(denied.ErrorCode))
        {
            return null;
        }
    }
}
