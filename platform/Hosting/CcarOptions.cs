using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Hosting;

/// <summary>What all workers share. Section <c>Ccar</c>.</summary>
public sealed class CcarOptions : IValidatableObject
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar";

    /// <summary>The profile of a laptop.</summary>
    public const string LocalProfile = "local";

    /// <summary>The profile of an AWS account.</summary>
    public const string AwsProfile = "aws";

    /// <summary>
    /// Chooses a part for every one of the settings below: <c>local</c> (one process, a folder, DuckDB, rules) or <c>aws</c> (SQS, S3, Athena, rules with a
    /// model behind them). The default value is <c>local</c>.
    /// </summary>
    [Required]
    public string Profile { get; set; } = LocalProfile;

    /// <summary>What carries the messages: <c>memory</c> (all workers in one process) or <c>sqs</c> (Amazon SQS and SNS). Null leaves it to the profile.</summary>
    public string? Transport { get; set; }

    /// <summary>Where everything is kept: <c>files</c> or <c>s3</c>. Null leaves it to the profile.</summary>
    public string? Store { get; set; }

    /// <summary>What runs SQL: <c>duckdb</c> (needs the store in files) or <c>athena</c> (needs the store in S3). Null leaves it to the profile.</summary>
    public string? Engine { get; set; }

    /// <summary>Who understands questions: <c>rules</c>, <c>model</c> or <c>hybrid</c>. Null leaves it to the profile.</summary>
    public string? Retriever { get; set; }

    /// <summary>Who writes the text of answers: <c>template</c> or <c>model</c>. Null leaves it to the profile.</summary>
    public string? Writer { get; set; }

    /// <summary>Folder of the local store; overrides <c>Ccar:Storage:Data</c>. Null leaves that as it is.</summary>
    public string? Data { get; set; }

    /// <summary>The parts the settings choose.</summary>
    internal Parts ChooseParts()
    {
        var profile = Profile == AwsProfile ? Parts.Aws : Parts.Local;
        return new Parts(Transport ?? profile.Transport, Store ?? profile.Store, Engine ?? profile.Engine, Retriever ?? profile.Retriever, Writer ?? profile.Writer);
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var parts = ChooseParts();
        ValidationResult?[] faults =
        [
            Check(nameof(Profile), Profile, (LocalProfile, "one process and a folder"), (AwsProfile, "the services of an AWS account")),
            Check(nameof(Transport), parts.Transport, (Parts.Memory, "all workers in one process"), (Parts.Sqs, "Amazon SQS and SNS")),
            Check(nameof(Store), parts.Store, (Parts.Files, "a folder"), (Parts.S3, "an S3 bucket")),
            Check(nameof(Engine), parts.Engine, (Parts.DuckDb, "in this process"), (Parts.Athena, "Amazon Athena")),
            Check(nameof(Retriever), parts.Retriever, (Parts.Rules, "no model"), (Parts.Model, "Amazon Bedrock"), (Parts.Hybrid, "rules first")),
            Check(nameof(Writer), parts.Writer, (Parts.Template, "no model"), (Parts.Model, "Amazon Bedrock")),
            CheckEngineReaches(parts),
        ];
        return faults.OfType<ValidationResult>();
    }

    private static ValidationResult? Check(string name, string value, params ReadOnlySpan<(string Value, string Meaning)> known)
    {
        var choices = new List<string>(known.Length);
        foreach (var (allowed, meaning) in known)
        {
            if (allowed == value)
            {
                return null;
            }

            choices.Add($"'{allowed}' ({meaning})");
        }

        return new ValidationResult($"{Section}:{name} is '{value}'; it may be {string.Join(", ", choices[..^1])} or {choices[^1]}.", [name]);
    }

    private static ValidationResult? CheckEngineReaches(Parts parts) => (parts.Store, parts.Engine) switch
    {
        (Parts.Files, Parts.Athena) => new ValidationResult(
            $"{Section}:{nameof(Engine)} is 'athena', which reads S3 alone, and {Section}:{nameof(Store)} is 'files'; set {Section}:{nameof(Store)}=s3.", [nameof(Engine)]),
        (Parts.S3, Parts.DuckDb) => new ValidationResult(
            $"{Section}:{nameof(Engine)} is 'duckdb', which reads files alone, and {Section}:{nameof(Store)} is 's3'; set {Section}:{nameof(Engine)}=athena.", [nameof(Engine)]),
        _ => null,
    };
}
