using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Ccar.Messaging.Aws.Json;

internal sealed class JsonRequestMarshaller<TRequest>(
    string clientName, string operation, Action<IRequest, TRequest> address, Action<JsonMembers, TRequest>? write)
    : IMarshaller<IRequest, AmazonWebServiceRequest>
    where TRequest : AmazonWebServiceRequest
{
    // Nobody puts these bodies into a page; the default would blow up every quote of an SQL text.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, clientName);
        address(request, (TRequest)input);
        if (write is not null)
        {
            request.Content = Body((TRequest)input, write);
        }

        return request;
    }

    private byte[] Body(TRequest input, Action<JsonMembers, TRequest> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writeMembers(new JsonMembers(writer, operation), input);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
