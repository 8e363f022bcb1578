using System.ComponentModel.DataAnnotations;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ValidationResult = System.ComponentModel.DataAnnotations.ValidationResult;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_Athena_is_configured
{
    [Fact]
    public void The_defaults_are_enough() => Assert.Empty(Faults(new AthenaOptions { Region = "eu-central-1" }));

    [Theory]
    [InlineData(nameof(AthenaOptions.WorkGroup), "my group", "Ccar:Athena:WorkGroup is 'my group' and not the name of a workgroup")]
    [InlineData(nameof(AthenaOptions.WorkGroup), "", "Ccar:Athena:WorkGroup is empty: name a workgroup")]
    [InlineData(nameof(AthenaOptions.Catalog), "", "Ccar:Athena:Catalog is empty")]
    [InlineData(nameof(AthenaOptions.OutputLocation), "results/", "Ccar:Athena:OutputLocation is 'results/'; it must be a place such as s3://bucket/folder/.")]
    [InlineData(nameof(AthenaOptions.ExpectedBucketOwner), "123456789012", "Ccar:Athena:ExpectedBucketOwner is set without Ccar:Athena:OutputLocation")]
    [InlineData(nameof(AthenaOptions.ExpectedBucketOwner), "12", "Ccar:Athena:ExpectedBucketOwner is '12'; it must be an account's 12 digits.")]
    [InlineData(nameof(AthenaOptions.ResultReuseMinutes), 10_081, "Ccar:Athena:ResultReuseMinutes is out of range; it may be 0 (off) to 10080 minutes.")]
    [InlineData(nameof(AthenaOptions.PollMilliseconds), 1, "Ccar:Athena:PollMilliseconds is out of range")]
    [InlineData(nameof(AthenaOptions.MaxPollMilliseconds), 50, "Ccar:Athena:MaxPollMilliseconds is 50, less than Ccar:Athena:PollMilliseconds (100); raise it.")]
    public void A_wrong_value_is_told_with_its_setting_and_the_remedy(string name, object value, string told)
    {
        var options = new AthenaOptions { Region = "eu-central-1" };
        typeof(AthenaOptions).GetProperty(name)!.SetValue(options, value);

        Assert.Contains(Faults(options), fault => fault.StartsWith(told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_database_that_cannot_be_one_is_told() =>
        Assert.Contains("Ccar:Glue:Database is 'CCAR DB'", Assert.Single(Faults(new GlueOptions { Database = "CCAR DB" })), StringComparison.Ordinal);

    [Fact]
    public void The_engine_is_chosen_and_kept_rows_with_it()
    {
        using var athena = Build(
            ("Ccar:Engine", "athena"), ("Ccar:Store", "s3"), ("Ccar:S3:Bucket", "b-1"), ("Ccar:S3:Region", "eu-central-1"), ("Ccar:Athena:Region", "eu-central-1"));
        using var bare = Build(
            ("Ccar:Engine", "athena"), ("Ccar:Store", "s3"), ("Ccar:S3:Bucket", "b-1"), ("Ccar:S3:Region", "eu-central-1"), ("Ccar:Athena:Region", "eu-central-1"), ("Ccar:Query:Cache:Enabled", "false"));
        using var local = Build();
        using var kept = Build(("Ccar:Query:Cache:Enabled", "true"));

        Assert.Equal(
            [typeof(CachedQueryEngine), typeof(AthenaQueryEngine), typeof(DuckDbQueryEngine), typeof(CachedQueryEngine)],
            new[] { athena, bare, local, kept }.Select(host => host.Services.GetRequiredService<IQueryEngine>().GetType()));
        Assert.Null(athena.Services.GetService<SnapshotLocator>());
    }

    [Fact]
    public void More_statements_wait_for_Athena_at_a_time_than_run_in_the_process()
    {
        using var athena = Build(
            ("Ccar:Engine", "athena"), ("Ccar:Store", "s3"), ("Ccar:S3:Bucket", "b-1"), ("Ccar:S3:Region", "eu-central-1"), ("Ccar:Athena:Region", "eu-central-1"));
        using var local = Build();
        using var chosen = Build(("Ccar:Query:RunSql:Concurrency", "7"));

        Assert.Equal(
            [16, 4, 7], new[] { athena, local, chosen }.Select(host => host.Services.GetRequiredService<IConsumerDefinition<RunSqlConsumer>>().ConcurrentMessageLimit));
    }

    private static IHost Build(params IEnumerable<(string Key, string Value)> settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value));
        builder.AddCcarMessaging(bus => bus.AddQueryWorker());
        return builder.Build();
    }

    private static List<string> Faults(object options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return [.. results.Select(result => result.ErrorMessage!)];
    }
}
