using CsvHelper;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The data rows of a file. Lines that cannot be rows go into the fault log; none is passed over.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvLayout _layout;
    private readonly FaultLog _faults;
    private readonly CsvReader _reader;
    private long _blank;
    private CsvMalformedReason? _malformed;
    private bool _ended;

    public CsvRows(LandedFile file, CsvLayout layout, FaultLog faults, PartitionFileOptions options)
    {
        (_layout, _faults) = (layout, faults);
        var settings = CsvOptions.For(layout.Delimiter, options.MaxLineBytes) with { OnMalformedRecord = record => _malformed = record.Reason };
        _reader = CsvReader.Create(file.OpenText(), settings);
        if (layout.Header is not null)
        {
            SkipHeader();
        }
    }

    /// <summary>Length of the current row in bytes.</summary>
    public int Length => _reader.RawRecord.Length;

    public ReadOnlySpan<byte> this[int field] => _reader.GetSpan(field);

    /// <summary>Moves to the next row whose fields can be looked at; false at the end.</summary>
    public bool Read()
    {
        while (Next())
        {
            if (Problem() is not { } problem)
            {
                return true;
            }

            Fault(problem);
        }

        return false;
    }

    /// <summary>Counts the current line as faulty.</summary>
    public void Fault(string problem) => _faults.Add(_reader.LineNumber, _reader.RawRecord, problem);

    public void Dispose() => _reader.Dispose();

    private void SkipHeader()
    {
        while (TryRead() && IsBlank())
        {
        }
    }

    /// <summary>Moves on. Empty lines are harmless at the end of a file only, so they are held back until it is known what follows.</summary>
    private bool Next()
    {
        while (TryRead())
        {
            if (!IsBlank())
            {
                FaultBlankLines(_reader.LineNumber);
                return true;
            }

            _blank++;
        }

        return false;
    }

    private bool TryRead()
    {
        try
        {
            _malformed = null;
            return !_ended && _reader.Read();
        }
        catch (CsvFormatException tooLong)
        {
            // Each line by itself is within the limit, so it is a quoted field that runs over lines.
            _ended = true;
            FaultBlankLines(tooLong.LineNumber);
            _faults.Add(tooLong.LineNumber, default, "a quote opens here and is not closed within the longest row allowed; nothing behind it could be read");
            return false;
        }
    }

    private bool IsBlank() => _layout.FieldsPerRow > 1 ? _reader.RawRecord.Trim(" \t"u8).IsEmpty : _reader.RawRecord.IsEmpty;

    private void FaultBlankLines(long before)
    {
        for (; _blank > 0; _blank--)
        {
            _faults.Add(before - _blank, default, "the line is empty");
        }
    }

    private string? Problem() => _malformed switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote opens and is never closed",
        CsvMalformedReason.TextAfterClosingQuote => "there is text after a closing quote; a quote inside a quoted field is written twice",
        CsvMalformedReason.StrayQuote => "there is a quote inside a field that does not begin with one",
        { } other => $"the line is malformed ({other})",
        null => FieldProblem(),
    };

    private string? FieldProblem()
    {
        if (_reader.FieldCount != _layout.FieldsPerRow)
        {
            return $"the line has {_reader.FieldCount} fields and not {_layout.FieldsPerRow}";
        }

        if (_layout.FieldsPerRow > _layout.Columns && !_reader.GetSpan(_layout.Columns).IsEmpty)
        {
            return $"there is the value {ShownText.Value(_reader.GetSpan(_layout.Columns))} behind the last column";
        }

        return SwallowedLines.Is(_reader.RawRecord, (byte)_layout.Delimiter, _layout.FieldsPerRow)
            ? "a quote opens and closes on another line, and each of the lines is a row of its own"
            : null;
    }
}
