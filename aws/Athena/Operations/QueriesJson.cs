using Amazon.Athena.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Athena.Operations;

internal static class QueriesJson
{
    public static void WriteQueryExecutionContext(JsonMembers json, QueryExecutionContext value)
    {
        json.Text("Catalog", value.Catalog);
        json.Text("Database", value.Database);
    }

    public static QueryExecutionContext ReadQueryExecutionContext(JsonAnswer answer) => new()
    {
        Catalog = answer.Text("Catalog"),
        Database = answer.Text("Database"),
    };

    public static void WriteEncryptionConfiguration(JsonMembers json, EncryptionConfiguration value)
    {
        json.Required("EncryptionOption", value.EncryptionOption);
        json.Text("KmsKey", value.KmsKey);
    }

    public static EncryptionConfiguration ReadEncryptionConfiguration(JsonAnswer answer) => new()
    {
        EncryptionOption = answer.Constant("EncryptionOption", EncryptionOption.FindValue),
        KmsKey = answer.Text("KmsKey"),
    };

    public static void WriteAclConfiguration(JsonMembers json, AclConfiguration value) => json.Required("S3AclOption", value.S3AclOption);

    public static AclConfiguration ReadAclConfiguration(JsonAnswer answer) => new()
    {
        S3AclOption = answer.Constant("S3AclOption", S3AclOption.FindValue),
    };

    public static void WriteResultConfiguration(JsonMembers json, ResultConfiguration value)
    {
        json.Structure("AclConfiguration", value.AclConfiguration, WriteAclConfiguration);
        json.Structure("EncryptionConfiguration", value.EncryptionConfiguration, WriteEncryptionConfiguration);
        json.Text("ExpectedBucketOwner", value.ExpectedBucketOwner);
        json.Text("OutputLocation", value.OutputLocation);
    }

    public static ResultConfiguration ReadResultConfiguration(JsonAnswer answer) => new()
    {
        AclConfiguration = answer.Structure("AclConfiguration", ReadAclConfiguration),
        EncryptionConfiguration = answer.Structure("EncryptionConfiguration", ReadEncryptionConfiguration),
        ExpectedBucketOwner = answer.Text("ExpectedBucketOwner"),
        OutputLocation = answer.Text("OutputLocation"),
    };

    public static void WriteResultReuseByAgeConfiguration(JsonMembers json, ResultReuseByAgeConfiguration value)
    {
        json.Required("Enabled", value.Enabled);
        json.Number("MaxAgeInMinutes", value.MaxAgeInMinutes);
    }

    public static ResultReuseByAgeConfiguration ReadResultReuseByAgeConfiguration(JsonAnswer answer) => new()
    {
        Enabled = answer.Flag("Enabled"),
        MaxAgeInMinutes = answer.Whole32("MaxAgeInMinutes"),
    };

    public static void WriteResultReuseConfiguration(JsonMembers json, ResultReuseConfiguration value)
    {
        json.Structure("ResultReuseByAgeConfiguration", value.ResultReuseByAgeConfiguration, WriteResultReuseByAgeConfiguration);
    }

    public static ResultReuseConfiguration ReadResultReuseConfiguration(JsonAnswer answer) => new()
    {
        ResultReuseByAgeConfiguration = answer.Structure("ResultReuseByAgeConfiguration", ReadResultReuseByAgeConfiguration),
    };
}
