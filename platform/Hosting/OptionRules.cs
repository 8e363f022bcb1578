using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Checks options by their attributes and their own rules; each failure is one sentence that names the section.</summary>
internal sealed class OptionRules<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var results = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(results.Select(result => Sentence(result.ErrorMessage ?? "")));
    }

    // What an attribute says does not know where the option stands.
    private string Sentence(string message) => message.Contains(section, StringComparison.Ordinal) ? message : $"{section}: {message}";
}
