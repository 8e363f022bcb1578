namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>Reads the spans of an <c>ExportTraceServiceRequest</c>; the field numbers are those of opentelemetry-proto's trace.proto.</summary>
internal static class OtlpTraces
{
    public static IReadOnlyList<OtlpSpan> Read(byte[] request)
    {
        var spans = new List<OtlpSpan>();
        var reader = new ProtobufReader(request);
        while (reader.Read())
        {
            if (reader.Field == 1)
            {
                ReadResourceSpans(reader.Content, spans);
            }
        }

        return spans;
    }

    private static void ReadResourceSpans(ReadOnlySpan<byte> content, List<OtlpSpan> spans)
    {
        var service = "";
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            if (reader.Field == 1)
            {
                service = ReadAttributes(reader.Content, field: 1).GetValueOrDefault("service.name", "");
            }
            else if (reader.Field == 2)
            {
                ReadScopeSpans(reader.Content, service, spans);
            }
        }
    }

    private static void ReadScopeSpans(ReadOnlySpan<byte> content, string service, List<OtlpSpan> spans)
    {
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            if (reader.Field == 2)
            {
                spans.Add(ReadSpan(reader.Content, service));
            }
        }
    }

    private static OtlpSpan ReadSpan(ReadOnlySpan<byte> content, string service)
    {
        var span = new OtlpSpan(service, "", "", "", "", ReadAttributes(content, field: 9));
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            span = reader.Field switch
            {
                1 => span with { TraceId = reader.Hex },
                2 => span with { SpanId = reader.Hex },
                4 => span with { ParentId = reader.Hex },
                5 => span with { Name = reader.Text },
                _ => span,
            };
        }

        return span;
    }

    private static Dictionary<string, string> ReadAttributes(ReadOnlySpan<byte> content, int field)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            if (reader.Field == field)
            {
                var (key, value) = ReadAttribute(reader.Content);
                attributes[key] = value;
            }
        }

        return attributes;
    }

    private static (string Key, string Value) ReadAttribute(ReadOnlySpan<byte> content)
    {
        var (key, value) = ("", "");
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            if (reader.Field == 1)
            {
                key = reader.Text;
            }
            else if (reader.Field == 2)
            {
                var any = new ProtobufReader(reader.Content);
                value = any.Read() && any.Field == 1 ? any.Text : "";
            }
        }

        return (key, value);
    }
}
