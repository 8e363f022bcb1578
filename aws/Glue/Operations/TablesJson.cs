using Amazon.Glue.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Glue.Operations;

internal static class TablesJson
{
    public static void WriteTableIdentifier(JsonMembers json, TableIdentifier value)
    {
        json.Text("CatalogId", value.CatalogId);
        json.Text("DatabaseName", value.DatabaseName);
        json.Text("Name", value.Name);
        json.Text("Region", value.Region);
    }

    public static TableIdentifier ReadTableIdentifier(JsonAnswer answer) => new()
    {
        CatalogId = answer.Text("CatalogId"),
        DatabaseName = answer.Text("DatabaseName"),
        Name = answer.Text("Name"),
        Region = answer.Text("Region"),
    };

    public static void WriteTableInput(JsonMembers json, TableInput value)
    {
        json.Text("Description", value.Description);
        json.Time("LastAccessTime", value.LastAccessTime);
        json.Time("LastAnalyzedTime", value.LastAnalyzedTime);
        json.Required("Name", value.Name);
        json.Text("Owner", value.Owner);
        json.Map("Parameters", value.Parameters);
        json.List("PartitionKeys", value.PartitionKeys, StorageJson.WriteColumn);
        json.Number("Retention", value.Retention);
        json.Structure("StorageDescriptor", value.StorageDescriptor, StorageJson.WriteStorageDescriptor);
        json.Text("TableType", value.TableType);
        json.Structure("TargetTable", value.TargetTable, WriteTableIdentifier);
        json.Text("ViewExpandedText", value.ViewExpandedText);
        json.Text("ViewOriginalText", value.ViewOriginalText);
    }

    public static Table ReadTable(JsonAnswer answer) => new()
    {
        CatalogId = answer.Text("CatalogId"),
        CreateTime = answer.Time("CreateTime"),
        CreatedBy = answer.Text("CreatedBy"),
        DatabaseName = answer.Text("DatabaseName"),
        Description = answer.Text("Description"),
        IsRegisteredWithLakeFormation = answer.Flag("IsRegisteredWithLakeFormation"),
        LastAccessTime = answer.Time("LastAccessTime"),
        LastAnalyzedTime = answer.Time("LastAnalyzedTime"),
        Name = answer.Text("Name"),
        Owner = answer.Text("Owner"),
        Parameters = answer.Map("Parameters"),
        PartitionKeys = answer.List("PartitionKeys", StorageJson.ReadColumn),
        Retention = answer.Whole32("Retention"),
        StorageDescriptor = answer.Structure("StorageDescriptor", StorageJson.ReadStorageDescriptor),
        TableType = answer.Text("TableType"),
        TargetTable = answer.Structure("TargetTable", ReadTableIdentifier),
        UpdateTime = answer.Time("UpdateTime"),
        VersionId = answer.Text("VersionId"),
        ViewExpandedText = answer.Text("ViewExpandedText"),
        ViewOriginalText = answer.Text("ViewOriginalText"),
    };

    public static void WritePartitionIndex(JsonMembers json, PartitionIndex value)
    {
        json.Required("IndexName", value.IndexName);
        json.RequiredTexts("Keys", value.Keys);
    }
}
