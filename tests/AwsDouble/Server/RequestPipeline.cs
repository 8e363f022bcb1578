using System.Text.Json;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Calls;
using Ccar.Messaging.AwsDouble.Control;
using Ccar.Messaging.AwsDouble.Faults;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.AwsDouble.Signing;
using Microsoft.AspNetCore.Http;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>The way of a request: named, recorded, its signature and its members checked, perhaps failed, answered, the answer checked.</summary>
internal sealed class RequestPipeline(AwsDoubleServer server, OfficialModels models, IReadOnlyDictionary<string, JsonService> services)
{
    private readonly ControlDesk _desk = new(server);
    private readonly SignatureGate _gate = new(server.Credentials, TimeProvider.System);

    public async Task HandleAsync(HttpContext context)
    {
        var request = await WireReader.ReadAsync(context);
        if (request.Path.StartsWith(ControlDesk.Path, StringComparison.Ordinal))
        {
            (context.Response.StatusCode, var reply) = _desk.Answer(request);
            await context.Response.WriteAsync(reply, context.RequestAborted);
            return;
        }

        var authorization = AuthorizationHeader.Parse(request);
        var service = ServiceRoute.Of(request, authorization);
        var protocol = ServiceRoute.ProtocolOf(service);
        var call = Identify(service, request);
        server.Calls.Add(call);
        if (server.Faults.TakeHold(service, call.Operation) is { } held)
        {
            await held.WaitAsync(context.RequestAborted);
        }

        var rule = server.Faults.Take(service, call.Operation);
        var answer = await AnswerAsync(call, authorization, protocol, rule);
        await new AnswerWriter(context, rule).WriteAsync(call, answer);
    }

    private Call Identify(string service, RecordedRequest request)
    {
        if (service == "s3")
        {
            return S3Route.Identify(request);
        }

        if (!services.ContainsKey(service))
        {
            return new Call(service, "?", [], request) { Faults = [$"the double does not play the service '{service}'"] };
        }

        var read = models[service].Read(request);
        return new Call(service, read.Operation ?? "?", read.Input, request) { Faults = read.Faults };
    }

    private async Task<Answer?> AnswerAsync(Call call, AuthorizationHeader? authorization, IProtocol protocol, FaultRule? rule)
    {
        if (rule?.Kind == FaultKind.Cut)
        {
            return null;
        }

        try
        {
            if (_gate.Check(call.Request, authorization, protocol) is { } refusal)
            {
                call.Faults = refusal.Code is "ExpiredTokenException" or "ExpiredToken" ? call.Faults : [.. call.Faults, refusal.Message];
                throw refusal;
            }

            return FaultyAnswer.Instead(rule, protocol) ?? await AskAsync(call, protocol);
        }
        catch (AwsException error)
        {
            return protocol.Write(error);
        }
        catch (Exception unexpected)
        {
            return protocol.Write(new AwsException("InternalFailure", $"The double failed: {unexpected}", 500));
        }
    }

    private async Task<Answer> AskAsync(Call call, IProtocol protocol)
    {
        if (call.Service == "s3")
        {
            return await server.S3.AnswerAsync(call);
        }

        if (call.Faults.Count > 0)
        {
            throw ModelError(call);
        }

        var output = await services[call.Service].AnswerAsync(call.Operation, call.Input);
        var faults = models[call.Service].AnswerFaults(call.Operation, JsonSerializer.SerializeToElement(output));
        return faults.Count == 0 ? protocol.Write(output) : throw new InvalidOperationException($"Its answer to {call.Operation} is not the official one: {string.Join("; ", faults)}");
    }

    private static AwsException ModelError(Call call)
    {
        var message = $"{call.Faults.Count} validation error(s) detected: {string.Join("; ", call.Faults)}";
        return call.Service switch
        {
            _ when call.Operation == "?" => new AwsException("UnknownOperationException", message, 404),
            "athena" => new AwsException("InvalidRequestException", message) { Members = new JsonObject { ["AthenaErrorCode"] = "INVALID_INPUT" } },
            "glue" => new AwsException("InvalidInputException", message),
            _ => new AwsException("ValidationException", message),
        };
    }
}
