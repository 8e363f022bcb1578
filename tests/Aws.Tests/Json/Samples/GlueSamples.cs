using Amazon.Glue.Model;

namespace Ccar.Messaging.Aws.Tests.Json.Samples;

internal static class GlueSamples
{
    private const string Account = "123456789012";

    private const string Columns = """[{"Name":"amount","Type":"decimal(38,2)","Comment":"USD","Parameters":{"p":"1"}}]""";

    private const string Storage = $$$"""
        {"Columns":{{{Columns}}},"Location":"s3://b/t/","AdditionalLocations":["s3://b/u/"],"InputFormat":"in","OutputFormat":"out","Compressed":false,
         "NumberOfBuckets":-1,"SerdeInfo":{"Name":"s","SerializationLibrary":"lib","Parameters":{"separatorChar":","}},"BucketColumns":["amount"],
         "SortColumns":[{"Column":"amount","SortOrder":1}],"Parameters":{"p":"1"},"StoredAsSubDirectories":false,
         "SkewedInfo":{"SkewedColumnNames":["amount"],"SkewedColumnValues":["0"],"SkewedColumnValueLocationMaps":{"0":"s3://b/0/"}},
         "SchemaReference":{"SchemaId":{"SchemaArn":"arn:aws:glue:eu-central-1:123456789012:schema/r/n","SchemaName":"n","RegistryName":"r"},
         "SchemaVersionId":"0f8fad5b-d9cb-469f-a165-70867728950e","SchemaVersionNumber":1}}
        """;

    private const string Partition = $$$"""
        {"Values":["2023Q4","run001"],"DatabaseName":"ccar","TableName":"bs","CreationTime":1763986800,"LastAccessTime":1763986801,
         "LastAnalyzedTime":1763986802,"StorageDescriptor":{{{Storage}}},"Parameters":{"p":"1"},"CatalogId":"{{{Account}}}"}
        """;

    private static readonly DateTime Noon = new(2025, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    public static readonly Sample[] All =
    [
        new(
            new CreateDatabaseRequest
            {
                CatalogId = Account,
                DatabaseInput = new() { Name = "ccar", Description = "d", LocationUri = "s3://b/", Parameters = new() { ["p"] = "1" } },
                Tags = new() { ["team"] = "ccar" },
            },
            "{}"),
        new(
            new GetDatabaseRequest { CatalogId = Account, Name = "ccar" },
            $$$"""
            {"Database":{"Name":"ccar","Description":"d","LocationUri":"s3://b/","Parameters":{"p":"1"},"CreateTime":1763986800,"CatalogId":"{{{Account}}}"}}
            """),
        new(
            new CreateTableRequest
            {
                CatalogId = Account, DatabaseName = "ccar", TableInput = Table(), PartitionIndexes = [new() { IndexName = "by_run", Keys = ["run_id"] }],
            },
            "{}"),
        new(
            new GetTableRequest { CatalogId = Account, DatabaseName = "ccar", Name = "bs" },
            $$$"""
            {"Table":{"Name":"bs","DatabaseName":"ccar","Description":"d","Owner":"o","CreateTime":1763986800,"UpdateTime":1763986801,
              "LastAccessTime":1763986802,"LastAnalyzedTime":1763986803,"Retention":0,"StorageDescriptor":{{{Storage}}},"PartitionKeys":[{"Name":"run_id","Type":"string","Comment":"c",
              "Parameters":{"p":"1"}}],"ViewOriginalText":"v","ViewExpandedText":"w","TableType":"EXTERNAL_TABLE","Parameters":{"ccar.owner":"ccar"},
              "CreatedBy":"arn:me","IsRegisteredWithLakeFormation":false,"CatalogId":"{{{Account}}}","VersionId":"3",
              "TargetTable":{"CatalogId":"{{{Account}}}","DatabaseName":"d","Name":"n","Region":"eu-central-1"}} }
            """),
        new(
            new UpdateTableRequest { CatalogId = Account, DatabaseName = "ccar", TableInput = Table(), SkipArchive = true, VersionId = "3" },
            "{}"),
        new(
            new BatchCreatePartitionRequest { CatalogId = Account, DatabaseName = "ccar", TableName = "bs", PartitionInputList = [Input()] },
            """{"Errors":[{"PartitionValues":["2023Q4","run001"],"ErrorDetail":{"ErrorCode":"AlreadyExistsException","ErrorMessage":"There"}}]}"""),
        new(
            new GetPartitionRequest { CatalogId = Account, DatabaseName = "ccar", TableName = "bs", PartitionValues = ["2023Q4", "run001"] },
            $$$"""{"Partition":{{{Partition}}} }"""),
        new(
            new GetPartitionsRequest
            {
                CatalogId = Account,
                DatabaseName = "ccar",
                TableName = "bs",
                Expression = "run_id = 'run001'",
                MaxResults = 1000,
                NextToken = "page-2",
                Segment = new() { SegmentNumber = 0, TotalSegments = 2 },
                ExcludeColumnSchema = true,
            },
            $$$"""{"Partitions":[{{{Partition}}}],"NextToken":"page-3"}"""),
        new(
            new UpdatePartitionRequest
            {
                CatalogId = Account, DatabaseName = "ccar", TableName = "bs", PartitionValueList = ["2023Q4", "run001"], PartitionInput = Input(),
            },
            "{}"),
    ];

    private static TableInput Table() => new()
    {
        Name = "bs",
        Description = "d",
        Owner = "o",
        LastAccessTime = Noon,
        LastAnalyzedTime = Noon,
        Retention = 0,
        StorageDescriptor = Descriptor(),
        PartitionKeys = [Column("run_id", "string")],
        ViewOriginalText = "v",
        ViewExpandedText = "w",
        TableType = "EXTERNAL_TABLE",
        Parameters = new() { ["ccar.owner"] = "ccar" },
        TargetTable = new() { CatalogId = Account, DatabaseName = "d", Name = "n", Region = "eu-central-1" },
    };

    private static PartitionInput Input() => new()
    {
        Values = ["2023Q4", "run001"],
        LastAccessTime = Noon,
        LastAnalyzedTime = Noon,
        StorageDescriptor = Descriptor(),
        Parameters = new() { ["p"] = "1" },
    };

    private static Column Column(string name, string type) => new() { Name = name, Type = type, Comment = "c", Parameters = new() { ["p"] = "1" } };

    private static StorageDescriptor Descriptor() => new()
    {
        Columns = [Column("amount", "decimal(38,2)")],
        Location = "s3://b/t/",
        AdditionalLocations = ["s3://b/u/"],
        InputFormat = "org.apache.hadoop.mapred.TextInputFormat",
        OutputFormat = "out",
        Compressed = false,
        NumberOfBuckets = -1,
        SerdeInfo = new() { Name = "s", SerializationLibrary = "lib", Parameters = new() { ["separatorChar"] = "," } },
        BucketColumns = ["amount"],
        SortColumns = [new() { Column = "amount", SortOrder = 1 }],
        Parameters = new() { ["p"] = "1" },
        StoredAsSubDirectories = false,
        SkewedInfo = new() { SkewedColumnNames = ["amount"], SkewedColumnValues = ["0"], SkewedColumnValueLocationMaps = new() { ["0"] = "s3://b/0/" } },
        SchemaReference = new()
        {
            SchemaId = new() { SchemaArn = "arn:aws:glue:eu-central-1:123456789012:schema/r/n", SchemaName = "n", RegistryName = "r" },
            SchemaVersionId = "0f8fad5b-d9cb-469f-a165-70867728950e",
            SchemaVersionNumber = 1,
        },
    };
}
