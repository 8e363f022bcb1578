using Ccar.Messaging.AwsDouble.Calls;
using Ccar.Messaging.AwsDouble.Faults;
using Microsoft.AspNetCore.Http;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>Sends an answer, as far as a rule lets it come.</summary>
internal sealed class AnswerWriter(HttpContext context, FaultRule? rule)
{
    public async Task WriteAsync(Call call, Answer? answer)
    {
        if (answer is null || rule?.Kind == FaultKind.LoseAnswer)
        {
            context.Abort();
            return;
        }

        if (rule?.Kind == FaultKind.Delay)
        {
            await Task.Delay(rule.DelayMilliseconds, context.RequestAborted);
        }

        (call.Status, call.Error) = (answer.Status, answer.Error);
        WriteHead(answer, call.Request.Method == "HEAD");
        if (rule?.Kind == FaultKind.Truncate)
        {
            await context.Response.Body.WriteAsync(answer.Body[..(answer.Body.Length / 2)]);
            await context.Response.Body.FlushAsync();
            context.Abort();
        }
        else if (call.Request.Method != "HEAD" && answer.Body.Length > 0)
        {
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    private void WriteHead(Answer answer, bool isHead)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.Headers["x-amzn-RequestId"] = context.Response.Headers["x-amz-request-id"] = Guid.NewGuid().ToString();
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (answer.Status is not (204 or 304))
        {
            context.Response.ContentLength = isHead ? answer.Length ?? 0 : answer.Body.Length;
        }
    }
}
