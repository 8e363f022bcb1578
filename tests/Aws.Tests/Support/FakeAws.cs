using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Aws.Tests.Support;

/// <summary>An HTTP server that records what it gets and answers as told. It does not judge requests.</summary>
public sealed class FakeAws : IAsyncDisposable
{
    public const string AccessKey = "AKIDEXAMPLE";
    public const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    public const string Region = "eu-central-1";

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<RecordedRequest> _requests = [];

    private FakeAws(WebApplication application) => _application = application;

    public string Url => _application.Urls.Single();

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    public RecordedRequest Request => Assert.Single(_requests);

    /// <summary>Answers the requests with these, in this order.</summary>
    public static Task<FakeAws> Start(params Reply[] replies)
    {
        var next = new ConcurrentQueue<Reply>(replies);
        return Start(_ => next.TryDequeue(out var reply) ? reply : new Reply(500, "The test expected no further request."));
    }

    public static Task<FakeAws> Start(Func<RecordedRequest, Reply> answer) => Start((request, _) => Task.FromResult(answer(request)));

    public static async Task<FakeAws> Start(Func<RecordedRequest, HttpContext, Task<Reply>> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new FakeAws(builder.Build());
        server._application.Run(context => server.Handle(context, answer));
        await server._application.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private async Task Handle(HttpContext context, Func<RecordedRequest, HttpContext, Task<Reply>> answer)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var request = new RecordedRequest
        {
            Method = context.Request.Method,
            Target = context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            Headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = body.ToArray(),
        };
        _requests.Enqueue(request);
        var reply = await answer(request, context);
        if (!context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = reply.Status;
            foreach (var (name, value) in reply.Headers)
            {
                context.Response.Headers[name] = value;
            }

            await context.Response.WriteAsync(reply.Body);
        }
    }
}
