using Amazon.Glue.Model;
using Ccar.Messaging.Aws;

namespace Amazon.Glue.Operations;

internal static class PartitionOperations
{
    public static readonly ServiceOperation<BatchCreatePartitionRequest, BatchCreatePartitionResponse> BatchCreatePartition =
        GlueProtocol.Json.Operation<BatchCreatePartitionRequest, BatchCreatePartitionResponse>(
            "BatchCreatePartition",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.Required("DatabaseName", request.DatabaseName);
                json.RequiredList("PartitionInputList", request.PartitionInputList, PartitionsJson.WritePartitionInput);
                json.Required("TableName", request.TableName);
            },
            (answer, response) => response.Errors = answer.List("Errors", PartitionsJson.ReadPartitionError));

    public static readonly ServiceOperation<GetPartitionRequest, GetPartitionResponse> GetPartition =
        GlueProtocol.Json.Operation<GetPartitionRequest, GetPartitionResponse>(
            "GetPartition",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.Required("DatabaseName", request.DatabaseName);
                json.RequiredTexts("PartitionValues", request.PartitionValues);
                json.Required("TableName", request.TableName);
            },
            (answer, response) => response.Partition = answer.Structure("Partition", PartitionsJson.ReadPartition));

    public static readonly ServiceOperation<GetPartitionsRequest, GetPartitionsResponse> GetPartitions =
        GlueProtocol.Json.Operation<GetPartitionsRequest, GetPartitionsResponse>(
            "GetPartitions",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.Required("DatabaseName", request.DatabaseName);
                json.Flag("ExcludeColumnSchema", request.ExcludeColumnSchema);
                json.Text("Expression", request.Expression);
                json.Number("MaxResults", request.MaxResults);
                json.Text("NextToken", request.NextToken);
                json.Structure("Segment", request.Segment, PartitionsJson.WriteSegment);
                json.Required("TableName", request.TableName);
            },
            (answer, response) =>
            {
                response.NextToken = answer.PageToken("NextToken");
                response.Partitions = answer.List("Partitions", PartitionsJson.ReadPartition);
            });

    public static readonly ServiceOperation<UpdatePartitionRequest, UpdatePartitionResponse> UpdatePartition =
        GlueProtocol.Json.Operation<UpdatePartitionRequest, UpdatePartitionResponse>(
            "UpdatePartition",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.Required("DatabaseName", request.DatabaseName);
                json.RequiredStructure("PartitionInput", request.PartitionInput, PartitionsJson.WritePartitionInput);
                json.RequiredTexts("PartitionValueList", request.PartitionValueList);
                json.Required("TableName", request.TableName);
            });
}
