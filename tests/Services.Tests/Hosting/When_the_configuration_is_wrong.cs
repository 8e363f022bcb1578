using Ccar.Messaging.Ingest;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Hosting;

public sealed class When_the_configuration_is_wrong
{
    [Theory]
    [InlineData("kafka")]
    [InlineData("SQS")]
    public async Task An_unknown_transport_is_told_with_the_known_ones(string transport)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(("Ccar:Transport", transport)));

        Assert.Contains($"Ccar:Transport is '{transport}'; it may be 'memory'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("or 'sqs'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_in_a_bucket_with_an_engine_over_files_is_told()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(("Ccar:Store", "s3"), ("Ccar:S3:Bucket", "reports"), ("Ccar:S3:Region", "us-east-1")));

        Assert.Contains("Ccar:Engine is 'duckdb', which reads files alone, and Ccar:Store is 's3'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bucket", "", "Ccar:S3:Bucket is missing: name the bucket")]
    [InlineData("Bucket", "My_Bucket", "Ccar:S3:Bucket is 'My_Bucket' and not the name of a bucket")]
    [InlineData("PartSize", "1048576", "PartSize must be between 5242880 and 5368709120")]
    [InlineData("MultipartThreshold", "6000000000", "MultipartThreshold must be between")]
    [InlineData("ExpectedBucketOwner", "me", "ExpectedBucketOwner")]
    public async Task A_bucket_setting_that_cannot_be_is_told(string name, string value, string told)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Ccar:Store"] = "s3",
            ["Ccar:Engine"] = "athena",
            ["Ccar:S3:Bucket"] = "reports",
            ["Ccar:S3:Region"] = "us-east-1",
            [$"Ccar:S3:{name}"] = value,
        };

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => WorkerHost.StartAsync(new WorkerHostSetup { Workers = bus => bus.AddIngestWorker(), Settings = settings }));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    private static Task<WorkerHost> StartAsync(params (string Key, string Value)[] settings) =>
        WorkerHost.StartAsync(new WorkerHostSetup { Settings = settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value) });
}
