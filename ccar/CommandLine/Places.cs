using System.ComponentModel.DataAnnotations;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Configuration;

namespace Ccar.Messaging.Cli;

/// <summary>Chooses the place a command works on.</summary>
internal static class Places
{
    /// <summary>The folder of <c>--data</c>, else of the configuration, else <c>ccar-data</c>.</summary>
    public static DataPlace ChooseFolder(IConfiguration configuration, string? given)
    {
        var options = StorageOf(configuration);
        options.Data = given ?? configuration["Ccar:Data"] ?? options.Data;
        return DataPlace.OfFolder(options, given);
    }

    /// <summary>The bucket of the configuration.</summary>
    /// <exception cref="UsageException">There is none, or the command line names a folder or a transport that does not go with one.</exception>
    public static DataPlace ChooseBucket(IConfiguration configuration, Parts parts, string? givenFolder, string? givenProfile, Func<S3Options, IObjectStore> open)
    {
        if (givenFolder is not null)
        {
            throw new UsageException($"--data names a folder, '{givenFolder}', and the store is in S3: leave --data out, or set Ccar__Store=files.");
        }

        if (parts.Transport != Parts.Sqs)
        {
            throw new UsageException($"The store in S3 needs the transport sqs, because what lands there is told by queue; Ccar__Transport is '{parts.Transport}'.");
        }

        var bucket = configuration.GetSection(S3Options.Section).Get<S3Options>() ?? new S3Options();
        var faults = new List<ValidationResult>();
        return Validator.TryValidateObject(bucket, new ValidationContext(bucket), faults, validateAllProperties: true)
            ? DataPlace.OfBucket(StorageOf(configuration), bucket, givenProfile is null ? "" : $" --profile {givenProfile}", open)
            : throw Wrong([.. faults.Select(fault => fault.ErrorMessage ?? "")]);
    }

    private static UsageException Wrong(IReadOnlyList<string> faults) => new(string.Join(' ', faults)) { WrongSettings = faults };

    private static StorageOptions StorageOf(IConfiguration configuration) => configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
}
