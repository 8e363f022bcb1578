using Microsoft.Extensions.Configuration;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// Which part stands behind each interface. A profile chooses them all; each setting of section <c>Ccar</c> overrides its one. The values are checked
/// when the options are.
/// </summary>
/// <param name="Transport">What carries the messages: <see cref="Memory"/> or <see cref="Sqs"/>.</param>
/// <param name="Store">Where everything is kept: <see cref="Files"/> or <see cref="S3"/>.</param>
/// <param name="Engine">What runs SQL: <see cref="DuckDb"/> or <see cref="Athena"/>.</param>
/// <param name="Retriever">Who understands questions: <see cref="Rules"/>, <see cref="Model"/> or <see cref="Hybrid"/>.</param>
/// <param name="Writer">Who writes the text of answers: <see cref="Template"/> or <see cref="Model"/>.</param>
public sealed record Parts(string Transport, string Store, string Engine, string Retriever, string Writer)
{
    /// <summary>The transport within one process.</summary>
    public const string Memory = "memory";

    /// <summary>The transport over Amazon SQS and SNS.</summary>
    public const string Sqs = "sqs";

    /// <summary>The store in a folder.</summary>
    public const string Files = "files";

    /// <summary>The store in an S3 bucket, with its tables in Glue.</summary>
    public const string S3 = "s3";

    /// <summary>DuckDB within the process, over files.</summary>
    public const string DuckDb = "duckdb";

    /// <summary>Amazon Athena, over the tables in Glue.</summary>
    public const string Athena = "athena";

    /// <summary>The rules alone: nothing leaves the account.</summary>
    public const string Rules = "rules";

    /// <summary>A model on Amazon Bedrock, whose proposals and sentences are checked.</summary>
    public const string Model = "model";

    /// <summary>The rules where they are sure, else the model.</summary>
    public const string Hybrid = "hybrid";

    /// <summary>The fixed sentences alone.</summary>
    public const string Template = "template";

    /// <summary>The parts of a laptop: nothing but this process and a folder.</summary>
    public static Parts Local { get; } = new(Memory, Files, DuckDb, Rules, Template);

    /// <summary>The parts of an AWS account.</summary>
    public static Parts Aws { get; } = new(Sqs, S3, Athena, Hybrid, Model);

    /// <summary>The configured parts.</summary>
    /// <param name="configuration">The process's configuration.</param>
    /// <returns>The parts; what is not a known value is in them as it stands.</returns>
    public static Parts Of(IConfiguration configuration) =>
        (configuration.GetSection(CcarOptions.Section).Get<CcarOptions>() ?? new CcarOptions()).ChooseParts();
}
