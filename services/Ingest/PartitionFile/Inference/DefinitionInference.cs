using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Reads the definition of an undeclared table off its first file.</summary>
internal static class DefinitionInference
{
    /// <exception cref="RefusedLandingException">Header or rows cannot be used.</exception>
    public static TableDefinition Infer(string table, CsvLayout layout, CsvRows rows, CancellationToken cancellationToken)
    {
        var guesses = HeaderRules.Check(layout.Header ?? []).Select(name => new ColumnGuess(name)).ToList();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < guesses.Count; i++)
            {
                guesses[i].See(rows[i]);
            }
        }

        return new TableDefinition { Table = table, Inferred = true, Columns = [.. guesses.Select(guess => guess.Conclude())] };
    }
}
