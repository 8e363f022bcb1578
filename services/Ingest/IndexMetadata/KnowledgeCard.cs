using System.Globalization;
using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>The knowledge-base document of a partition and its filter attributes. A knowledge base takes no JSON documents and filters only on the sidecar.</summary>
internal static class KnowledgeCard
{
    private const int ValuesShown = 50;

    /// <summary>The card, in Markdown: one card is one chunk, so it stays small.</summary>
    public static byte[] Write(MetadataRecord record, TableDefinition? definition)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"# {record.TableName}, {record.Cycle}, {record.Scenario}, {record.RunId}\n\n");
        card.Append(CultureInfo.InvariantCulture, $"{definition?.Description ?? record.Description}.\n\n");
        card.Append(CultureInfo.InvariantCulture, $"{record.Profile.Rows} rows; filed at {record.S3Path}; data version {record.DataVersion}.\n\n## Columns\n\n");
        foreach (var column in record.Profile.Columns)
        {
            var meaning = definition?.Columns.FirstOrDefault(c => c.Name == column.Name);
            card.Append(CultureInfo.InvariantCulture, $"- {column.Name} ({column.Type}{Role(meaning)}){Contents(column)}\n");
        }

        return Encoding.UTF8.GetBytes(card.ToString());
    }

    /// <summary>The sidecar. Dates are numbers, because a knowledge base compares numbers.</summary>
    public static byte[] WriteAttributes(MetadataRecord record) => StoreJson.Write(new
    {
        metadataAttributes = new Dictionary<string, object>
        {
            ["table_name"] = record.TableName,
            ["cycle"] = record.Cycle,
            ["scenario"] = record.Scenario,
            ["run_id"] = record.RunId,
            ["data_version"] = record.DataVersion,
            ["creation_date"] = record.CreationDate.ToUnixTimeSeconds(),
        },
    });

    private static string Role(ColumnDefinition? meaning) =>
        meaning is null ? "" : string.Join("", new[] { $", {meaning.Role}", meaning.Kind is { } kind ? $", {kind}" : "", meaning.Unit is { } unit ? $", {unit}" : "" }).ToLowerInvariant();

    // No figures: what a question means is not told by them, and a model need not know them.
    private static string Contents(ColumnProfile column) => column.Dictionary is { } values
        ? $": {string.Join("; ", values.Take(ValuesShown))}{(values.Count > ValuesShown ? $"; and {values.Count - ValuesShown} more" : "")}"
        : "";
}
