using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>Publishing so that a replay is recognisable.</summary>
public static class PublishOnceExtensions
{
    /// <summary>Publishes with a message id derived from the business id and the message type: a replay carries the same id, and any subscriber can drop it.</summary>
    public static Task PublishOnce<T>(this IPublishEndpoint endpoint, Guid businessId, T message, CancellationToken cancellationToken = default)
        where T : class => endpoint.PublishOnce(businessId, message, static _ => { }, cancellationToken);

    /// <summary>The same with more to set, such as headers.</summary>
    public static Task PublishOnce<T>(
        this IPublishEndpoint endpoint, Guid businessId, T message, Action<PublishContext<T>> configure, CancellationToken cancellationToken)
        where T : class =>
        endpoint.Publish(
            message,
            context =>
            {
                context.MessageId = BusinessId.Of(typeof(T).Name, businessId.ToString());
                context.CorrelationId = businessId;
                configure(context);
            },
            cancellationToken);

    /// <summary>The same from within a consumer.</summary>
    public static Task PublishOnce<T>(this ConsumeContext context, Guid businessId, T message)
        where T : class =>
        ((IPublishEndpoint)context).PublishOnce(businessId, message, context.CancellationToken);
}
