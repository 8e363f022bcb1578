using Amazon.Glue.Model;
using Ccar.Messaging.Aws;

namespace Amazon.Glue.Operations;

internal static class TableOperations
{
    public static readonly ServiceOperation<CreateTableRequest, CreateTableResponse> CreateTable =
        GlueProtocol.Json.Operation<CreateTableRequest, CreateTableResponse>(
            "CreateTable",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.Required("DatabaseName", request.DatabaseName);
                json.List("PartitionIndexes", request.PartitionIndexes, TablesJson.WritePartitionIndex);
                json.RequiredStructure("TableInput", request.TableInput, TablesJson.WriteTableInput);
            });

    public static readonly ServiceOperation<GetTableRequest, GetTableResponse> GetTable =
        GlueProtocol.Json.Operation<GetTableRequest, GetTableResponse>(
            "GetTable",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.Required("DatabaseName", request.DatabaseName);
                json.Required("Name", request.Name);
            },
            (answer, response) => response.Table = answer.Structure("Table", TablesJson.ReadTable));

    public static readonly ServiceOperation<UpdateTableRequest, UpdateTableResponse> UpdateTable =
        GlueProtocol.Json.Operation<UpdateTableRequest, UpdateTableResponse>(
            "UpdateTable",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.Required("DatabaseName", request.DatabaseName);
                json.Flag("SkipArchive", request.SkipArchive);
                json.RequiredStructure("TableInput", request.TableInput, TablesJson.WriteTableInput);
                json.Text("VersionId", request.VersionId);
            });
}
