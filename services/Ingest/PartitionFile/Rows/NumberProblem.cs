namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Why a cell is not a value of its measure.</summary>
internal enum NumberProblem
{
    None,
    Empty,
    NotANumber,
    TooManyDigits,
    TooManyDecimals,
    TooLarge,
}
