using Amazon.Glue.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Glue.Operations;

internal static class PartitionsJson
{
    public static void WritePartitionInput(JsonMembers json, PartitionInput value)
    {
        json.Time("LastAccessTime", value.LastAccessTime);
        json.Time("LastAnalyzedTime", value.LastAnalyzedTime);
        json.Map("Parameters", value.Parameters);
        json.Structure("StorageDescriptor", value.StorageDescriptor, StorageJson.WriteStorageDescriptor);
        json.Texts("Values", value.Values);
    }

    public static Partition ReadPartition(JsonAnswer answer) => new()
    {
        CatalogId = answer.Text("CatalogId"),
        CreationTime = answer.Time("CreationTime"),
        DatabaseName = answer.Text("DatabaseName"),
        LastAccessTime = answer.Time("LastAccessTime"),
        LastAnalyzedTime = answer.Time("LastAnalyzedTime"),
        Parameters = answer.Map("Parameters"),
        StorageDescriptor = answer.Structure("StorageDescriptor", StorageJson.ReadStorageDescriptor),
        TableName = answer.Text("TableName"),
        Values = answer.Texts("Values"),
    };

    public static ErrorDetail ReadErrorDetail(JsonAnswer answer) => new()
    {
        ErrorCode = answer.Text("ErrorCode"),
        ErrorMessage = answer.Text("ErrorMessage"),
    };

    public static PartitionError ReadPartitionError(JsonAnswer answer) => new()
    {
        ErrorDetail = answer.Structure("ErrorDetail", ReadErrorDetail),
        PartitionValues = answer.Texts("PartitionValues"),
    };

    public static void WriteSegment(JsonMembers json, Segment value)
    {
        json.Required("SegmentNumber", value.SegmentNumber);
        json.Required("TotalSegments", value.TotalSegments);
    }
}
