using Amazon.Glue.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Glue.Operations;

internal static class StorageJson
{
    public static void WriteColumn(JsonMembers json, Column value)
    {
        json.Text("Comment", value.Comment);
        json.Required("Name", value.Name);
        json.Map("Parameters", value.Parameters);
        json.Text("Type", value.Type);
    }

    public static Column ReadColumn(JsonAnswer answer) => new()
    {
        Comment = answer.Text("Comment"),
        Name = answer.Text("Name"),
        Parameters = answer.Map("Parameters"),
        Type = answer.Text("Type"),
    };

    public static void WriteSerDeInfo(JsonMembers json, SerDeInfo value)
    {
        json.Text("Name", value.Name);
        json.Map("Parameters", value.Parameters);
        json.Text("SerializationLibrary", value.SerializationLibrary);
    }

    public static SerDeInfo ReadSerDeInfo(JsonAnswer answer) => new()
    {
        Name = answer.Text("Name"),
        Parameters = answer.Map("Parameters"),
        SerializationLibrary = answer.Text("SerializationLibrary"),
    };

    public static void WriteOrder(JsonMembers json, Order value)
    {
        json.Required("Column", value.Column);
        json.Required("SortOrder", value.SortOrder);
    }

    public static Order ReadOrder(JsonAnswer answer) => new() { Column = answer.Text("Column"), SortOrder = answer.Whole32("SortOrder") };

    public static void WriteSkewedInfo(JsonMembers json, SkewedInfo value)
    {
        json.Texts("SkewedColumnNames", value.SkewedColumnNames);
        json.Map("SkewedColumnValueLocationMaps", value.SkewedColumnValueLocationMaps);
        json.Texts("SkewedColumnValues", value.SkewedColumnValues);
    }

    public static SkewedInfo ReadSkewedInfo(JsonAnswer answer) => new()
    {
        SkewedColumnNames = answer.Texts("SkewedColumnNames"),
        SkewedColumnValueLocationMaps = answer.Map("SkewedColumnValueLocationMaps"),
        SkewedColumnValues = answer.Texts("SkewedColumnValues"),
    };

    public static void WriteSchemaId(JsonMembers json, SchemaId value)
    {
        json.Text("RegistryName", value.RegistryName);
        json.Text("SchemaArn", value.SchemaArn);
        json.Text("SchemaName", value.SchemaName);
    }

    public static SchemaId ReadSchemaId(JsonAnswer answer) => new()
    {
        RegistryName = answer.Text("RegistryName"),
        SchemaArn = answer.Text("SchemaArn"),
        SchemaName = answer.Text("SchemaName"),
    };

    public static void WriteSchemaReference(JsonMembers json, SchemaReference value)
    {
        json.Structure("SchemaId", value.SchemaId, WriteSchemaId);
        json.Text("SchemaVersionId", value.SchemaVersionId);
        json.Number("SchemaVersionNumber", value.SchemaVersionNumber);
    }

    public static SchemaReference ReadSchemaReference(JsonAnswer answer) => new()
    {
        SchemaId = answer.Structure("SchemaId", ReadSchemaId),
        SchemaVersionId = answer.Text("SchemaVersionId"),
        SchemaVersionNumber = answer.Whole64("SchemaVersionNumber"),
    };

    public static void WriteStorageDescriptor(JsonMembers json, StorageDescriptor value)
    {
        json.Texts("AdditionalLocations", value.AdditionalLocations);
        json.Texts("BucketColumns", value.BucketColumns);
        json.List("Columns", value.Columns, WriteColumn);
        json.Flag("Compressed", value.Compressed);
        json.Text("InputFormat", value.InputFormat);
        json.Text("Location", value.Location);
        json.Number("NumberOfBuckets", value.NumberOfBuckets);
        json.Text("OutputFormat", value.OutputFormat);
        json.Map("Parameters", value.Parameters);
        json.Structure("SchemaReference", value.SchemaReference, WriteSchemaReference);
        json.Structure("SerdeInfo", value.SerdeInfo, WriteSerDeInfo);
        json.Structure("SkewedInfo", value.SkewedInfo, WriteSkewedInfo);
        json.List("SortColumns", value.SortColumns, WriteOrder);
        json.Flag("StoredAsSubDirectories", value.StoredAsSubDirectories);
    }

    public static StorageDescriptor ReadStorageDescriptor(JsonAnswer answer) => new()
    {
        AdditionalLocations = answer.Texts("AdditionalLocations"),
        BucketColumns = answer.Texts("BucketColumns"),
        Columns = answer.List("Columns", ReadColumn),
        Compressed = answer.Flag("Compressed"),
        InputFormat = answer.Text("InputFormat"),
        Location = answer.Text("Location"),
        NumberOfBuckets = answer.Whole32("NumberOfBuckets"),
        OutputFormat = answer.Text("OutputFormat"),
        Parameters = answer.Map("Parameters"),
        SchemaReference = answer.Structure("SchemaReference", ReadSchemaReference),
        SerdeInfo = answer.Structure("SerdeInfo", ReadSerDeInfo),
        SkewedInfo = answer.Structure("SkewedInfo", ReadSkewedInfo),
        SortColumns = answer.List("SortColumns", ReadOrder),
        StoredAsSubDirectories = answer.Flag("StoredAsSubDirectories"),
    };
}
