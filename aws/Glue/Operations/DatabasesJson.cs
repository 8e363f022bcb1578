using Amazon.Glue.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Glue.Operations;

internal static class DatabasesJson
{
    public static void WriteDatabaseInput(JsonMembers json, DatabaseInput value)
    {
        json.Text("Description", value.Description);
        json.Text("LocationUri", value.LocationUri);
        json.Required("Name", value.Name);
        json.Map("Parameters", value.Parameters);
    }

    public static Database ReadDatabase(JsonAnswer answer) => new()
    {
        CatalogId = answer.Text("CatalogId"),
        CreateTime = answer.Time("CreateTime"),
        Description = answer.Text("Description"),
        LocationUri = answer.Text("LocationUri"),
        Name = answer.Text("Name"),
        Parameters = answer.Map("Parameters"),
    };
}
