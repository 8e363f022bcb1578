using Amazon.Glue.Model;
using Ccar.Messaging.Aws;

namespace Amazon.Glue.Operations;

internal static class DatabaseOperations
{
    public static readonly ServiceOperation<CreateDatabaseRequest, CreateDatabaseResponse> CreateDatabase =
        GlueProtocol.Json.Operation<CreateDatabaseRequest, CreateDatabaseResponse>(
            "CreateDatabase",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.RequiredStructure("DatabaseInput", request.DatabaseInput, DatabasesJson.WriteDatabaseInput);
                json.Map("Tags", request.Tags);
            });

    public static readonly ServiceOperation<GetDatabaseRequest, GetDatabaseResponse> GetDatabase =
        GlueProtocol.Json.Operation<GetDatabaseRequest, GetDatabaseResponse>(
            "GetDatabase",
            (json, request) =>
            {
                json.Text("CatalogId", request.CatalogId);
                json.Required("Name", request.Name);
            },
            (answer, response) => response.Database = answer.Structure("Database", DatabasesJson.ReadDatabase));
}
