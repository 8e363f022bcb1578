using Amazon.Athena;
using Amazon.Athena.Model;

namespace Ccar.Messaging.Aws.Tests.Json.Samples;

internal static class AthenaSamples
{
    private const string Id = "a1b2c3d4-5678-90ab-cdef-111111111111";

    private const string Location = """
        {"OutputLocation":"s3://results/athena/","ExpectedBucketOwner":"123456789012",
         "EncryptionConfiguration":{"EncryptionOption":"SSE_KMS","KmsKey":"alias/results"},"AclConfiguration":{"S3AclOption":"BUCKET_OWNER_FULL_CONTROL"}}
        """;

    private const string Managed = """{"Enabled":true,"EncryptionConfiguration":{"KmsKey":"arn:aws:kms:eu-central-1:123456789012:key/k"}}""";

    private const string Engine = """{"SelectedEngineVersion":"AUTO","EffectiveEngineVersion":"Athena engine version 3"}""";

    public static readonly Sample[] All =
    [
        new(
            new StartQueryExecutionRequest
            {
                ClientRequestToken = Id,
                ExecutionParameters = ["'2023Q4'", "'O''Brien'"],
                QueryExecutionContext = new() { Catalog = "AwsDataCatalog", Database = "ccar" },
                QueryString = "SELECT 'é \"quoted\" <tag> 漢字 🌍' AS text\nFROM bs_consolidated",
                ResultConfiguration = new()
                {
                    OutputLocation = "s3://results/athena/",
                    ExpectedBucketOwner = "123456789012",
                    EncryptionConfiguration = new() { EncryptionOption = EncryptionOption.SSE_KMS, KmsKey = "alias/results" },
                    AclConfiguration = new() { S3AclOption = S3AclOption.BUCKET_OWNER_FULL_CONTROL },
                },
                ResultReuseConfiguration = new() { ResultReuseByAgeConfiguration = new() { Enabled = true, MaxAgeInMinutes = 60 } },
                WorkGroup = "ccar-queries",
            },
            $$$"""{"QueryExecutionId":"{{{Id}}}"}"""),
        new(
            new GetQueryExecutionRequest { QueryExecutionId = Id },
            $$$"""
            {"QueryExecution":{"QueryExecutionId":"{{{Id}}}","Query":"SELECT 1","StatementType":"DML","SubstatementType":"SELECT","WorkGroup":"ccar",
              "ManagedQueryResultsConfiguration":{{{Managed}}},"ResultConfiguration":{{{Location}}},"EngineVersion":{{{Engine}}},
              "ResultReuseConfiguration":{"ResultReuseByAgeConfiguration":{"Enabled":false,"MaxAgeInMinutes":0}},
              "QueryExecutionContext":{"Database":"ccar","Catalog":"AwsDataCatalog"},"ExecutionParameters":["1"],
              "Status":{"State":"FAILED","StateChangeReason":"Why","SubmissionDateTime":1763986800.123,"CompletionDateTime":1763986801,
                "AthenaError":{"ErrorCategory":2,"ErrorType":1006,"Retryable":false,"ErrorMessage":"No"}},
              "Statistics":{"EngineExecutionTimeInMillis":1,"DataScannedInBytes":5000000000,"DataManifestLocation":"s3://m","TotalExecutionTimeInMillis":2,
                "QueryQueueTimeInMillis":3,"ServicePreProcessingTimeInMillis":4,"QueryPlanningTimeInMillis":5,"ServiceProcessingTimeInMillis":6,
                "ResultReuseInformation":{"ReusedPreviousResult":true},"DpuCount":24.5}} }
            """),
        new(
            new GetQueryResultsRequest { QueryExecutionId = Id, MaxResults = 1000, NextToken = "page-2", QueryResultType = QueryResultType.DATA_ROWS },
            """
            {"NextToken":"page-3","UpdateCount":0,"ResultSet":{"Rows":[{"Data":[{"VarCharValue":"total"}]},{"Data":[{"VarCharValue":""},{}]}],
              "ResultSetMetadata":{"ColumnInfo":[{"CatalogName":"hive","SchemaName":"ccar","TableName":"bs","Name":"total","Label":"total","Type":"decimal",
                "Precision":38,"Scale":2,"Nullable":"UNKNOWN","CaseSensitive":true}]}}}
            """),
        new(new StopQueryExecutionRequest { QueryExecutionId = Id }, "{}"),
        new(
            new GetWorkGroupRequest { WorkGroup = "ccar" },
            $$$"""
            {"WorkGroup":{"Name":"ccar","State":"ENABLED","Description":"d","CreationTime":1763986800,"Configuration":{"ResultConfiguration":{{{Location}}},
              "ManagedQueryResultsConfiguration":{{{Managed}}},"EnforceWorkGroupConfiguration":true,"PublishCloudWatchMetricsEnabled":false,
              "BytesScannedCutoffPerQuery":10000000,"RequesterPaysEnabled":false,"EngineVersion":{{{Engine}}} }} }
            """),
    ];
}
