using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Names every fault of the configured key pattern before a file lands.</summary>
public sealed class LandingKeyOptionsValidation : IValidateOptions<LandingKeyOptions>
{
    private const string Setting = $"{LandingKeyOptions.Section}:{nameof(LandingKeyOptions.Pattern)}";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, LandingKeyOptions options)
    {
        try
        {
            var groups = LandingKeyPattern.Compile(options.Pattern).GetGroupNames();
            var missing = LandingKeyPattern.Groups.Except(groups, StringComparer.Ordinal).ToList();
            return missing.Count == 0
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"{Setting} lacks the named groups {string.Join(", ", missing)}, written (?<cycle>…): '{options.Pattern}'.");
        }
        catch (ArgumentException invalid)
        {
            return ValidateOptionsResult.Fail($"{Setting} is not a regular expression: {invalid.Message}");
        }
        catch (NotSupportedException unsupported)
        {
            return ValidateOptionsResult.Fail($"{Setting} needs backtracking, which is not available for keys: {unsupported.Message}");
        }
    }
}
