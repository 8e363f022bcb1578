using System.Security.Cryptography;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Finds the CSVs an answer rests on: filed, or kept when another took their place. Their hashes are taken anew.</summary>
internal sealed class FileEvidence(DataPlace data)
{
    public async Task<ReplayedFile> FindAsync(ReceiptFile file, CancellationToken cancellationToken)
    {
        var kept = data.Keys.Superseded(file.FiledKey, file.DataVersion);
        return await HashAsync(file.FiledKey, cancellationToken) == file.Sha256 ? Describe(file, ReplayedFile.Filed, file.FiledKey)
            : await HashAsync(kept, cancellationToken) is not { } found ? Describe(file, ReplayedFile.Gone, null)
            : Describe(file, found == file.Sha256 ? ReplayedFile.Superseded : ReplayedFile.Different, kept);
    }

    private async Task<string?> HashAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            await using var csv = await data.Store.OpenReadAsync(key, cancellationToken);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(csv, cancellationToken));
        }
        catch (Exception fault) when (fault is ObjectNotFoundException or InvalidKeyException)
        {
            return null;
        }
    }

    private static ReplayedFile Describe(ReceiptFile file, string csv, string? key) => new(file.Cycle, file.Scenario, file.RunId, file.DataVersion, file.Sha256, csv, key);
}
