using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

/// <summary>Asks through a model, and insists on the kind of outcome.</summary>
internal static class ModelAsking
{
    /// <summary>The original's question.</summary>
    public const string Original = "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    /// <summary>The original's answer to it, as a model gives it for the latest cycle.</summary>
    public const string OriginalAnswer = """
        {
          "enriched_query": "Total asset (U10000000) balance for fixed income financing for last quarter of 2023",
          "s3_paths": ["s3://anywhere/run001.csv", "s3://anywhere/run002.csv"],
          "table_name": "bs_consolidated",
          "aggregation_attribute": "balance",
          "group_by_attributes": ["business"],
          "filter_attributes": {"period_id": "2023Q4", "business": "FIXED INCOME FINANCING", "level_2": "U10000000"},
          "partition_filters": {"scenario": "internal_baseline", "run_id": ["run001", "run002"], "cycle": ["cycle10"]}
        }
        """;

    public static Landscape BalanceSheet { get; } = LandscapeBuilder.BalanceSheet().Build();

    public static async Task<Retrieval> Model(QuestionAsked question, IAttributeModel model)
    {
        using var telemetry = new CcarTelemetry();
        return await new BedrockAttributeRetriever(new ModelReader(model), telemetry).RetrieveAsync(question, BalanceSheet, CancellationToken.None);
    }

    public static Task<Retrieval> Model(string text, IAttributeModel model) => Model(Asking.Question(text), model);

    public static async Task<Retrieval> Hybrid(string text, IAttributeModel model, Landscape? landscape = null)
    {
        using var telemetry = new CcarTelemetry();
        return await new HybridAttributeRetriever(new ModelReader(model), telemetry).RetrieveAsync(Asking.Question(text), landscape ?? BalanceSheet, CancellationToken.None);
    }

    public static async Task<Retrieval.Understood> Understood(string text, IAttributeModel model) =>
        await Model(text, model) is var retrieval && retrieval is Retrieval.Understood understood
            ? understood
            : throw new Xunit.Sdk.XunitException($"'{text}' was not understood: {((Retrieval.Stopped)retrieval).Sentence}");

    public static async Task<Retrieval.Stopped> Stopped(string text, IAttributeModel model) =>
        await Model(text, model) is var retrieval && retrieval is Retrieval.Stopped stopped
            ? stopped
            : throw new Xunit.Sdk.XunitException($"'{text}' was answered: {((Retrieval.Understood)retrieval).Attributes}");

    /// <summary>An answer about assets in 2023Q4 of run001 alone, with some of it replaced.</summary>
    public static string Answer(string filters = """{"period_id": "2023Q4", "level_2": "U10000000"}""", string more = "", string measure = "balance", string groups = "[]", string runs = """["run001"]""") =>
        $$"""{"table_name": "bs_consolidated", "aggregation_attribute": "{{measure}}", "group_by_attributes": {{groups}}, "filter_attributes": {{filters}}, "partition_filters": {"scenario": "internal_baseline", "run_id": {{runs}}, "cycle": "cycle10"}{{more}}}""";
}
