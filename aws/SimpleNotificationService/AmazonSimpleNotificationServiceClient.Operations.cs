using Amazon.SimpleNotificationService.Model;
using Amazon.SimpleNotificationService.Operations;

namespace Amazon.SimpleNotificationService;

/// <content>The operations.</content>
public partial class AmazonSimpleNotificationServiceClient
{
    /// <inheritdoc/>
    public virtual Task<CreateTopicResponse> CreateTopicAsync(string name, CancellationToken cancellationToken = default) =>
        CreateTopicAsync(new CreateTopicRequest(name), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateTopicResponse> CreateTopicAsync(CreateTopicRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TopicOperations.Create, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteTopicResponse> DeleteTopicAsync(string topicArn, CancellationToken cancellationToken = default) =>
        DeleteTopicAsync(new DeleteTopicRequest(topicArn), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteTopicResponse> DeleteTopicAsync(DeleteTopicRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TopicOperations.Delete, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetSubscriptionAttributesResponse> GetSubscriptionAttributesAsync(
        string subscriptionArn, CancellationToken cancellationToken = default) =>
        GetSubscriptionAttributesAsync(new GetSubscriptionAttributesRequest(subscriptionArn), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetSubscriptionAttributesResponse> GetSubscriptionAttributesAsync(
        GetSubscriptionAttributesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(SubscriptionOperations.GetAttributes, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetTopicAttributesResponse> GetTopicAttributesAsync(string topicArn, CancellationToken cancellationToken = default) =>
        GetTopicAttributesAsync(new GetTopicAttributesRequest(topicArn), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetTopicAttributesResponse> GetTopicAttributesAsync(GetTopicAttributesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TopicOperations.GetAttributes, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(string topicArn, CancellationToken cancellationToken = default) =>
        ListSubscriptionsByTopicAsync(new ListSubscriptionsByTopicRequest(topicArn), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(
        string topicArn, string nextToken, CancellationToken cancellationToken = default) =>
        ListSubscriptionsByTopicAsync(new ListSubscriptionsByTopicRequest(topicArn, nextToken), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(
        ListSubscriptionsByTopicRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(SubscriptionOperations.ListByTopic, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTopicsResponse> ListTopicsAsync(CancellationToken cancellationToken = default) =>
        ListTopicsAsync(new ListTopicsRequest(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTopicsResponse> ListTopicsAsync(string nextToken, CancellationToken cancellationToken = default) =>
        ListTopicsAsync(new ListTopicsRequest(nextToken), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTopicsResponse> ListTopicsAsync(ListTopicsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TopicOperations.List, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PublishResponse> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default) =>
        PublishAsync(new PublishRequest(topicArn, message), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PublishResponse> PublishAsync(string topicArn, string message, string subject, CancellationToken cancellationToken = default) =>
        PublishAsync(new PublishRequest(topicArn, message, subject), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PublishResponse> PublishAsync(PublishRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(PublishOperations.Publish, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PublishBatchResponse> PublishBatchAsync(PublishBatchRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(PublishOperations.PublishBatch, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(
        string subscriptionArn, string attributeName, string attributeValue, CancellationToken cancellationToken = default) =>
        SetSubscriptionAttributesAsync(new SetSubscriptionAttributesRequest(subscriptionArn, attributeName, attributeValue), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(
        SetSubscriptionAttributesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(SubscriptionOperations.SetAttributes, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetTopicAttributesResponse> SetTopicAttributesAsync(
        string topicArn, string attributeName, string attributeValue, CancellationToken cancellationToken = default) =>
        SetTopicAttributesAsync(new SetTopicAttributesRequest(topicArn, attributeName, attributeValue), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetTopicAttributesResponse> SetTopicAttributesAsync(SetTopicAttributesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TopicOperations.SetAttributes, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SubscribeResponse> SubscribeAsync(string topicArn, string protocol, string endpoint, CancellationToken cancellationToken = default) =>
        SubscribeAsync(new SubscribeRequest(topicArn, protocol, endpoint), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SubscribeResponse> SubscribeAsync(SubscribeRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(SubscriptionOperations.Subscribe, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TopicOperations.Tag, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UnsubscribeResponse> UnsubscribeAsync(string subscriptionArn, CancellationToken cancellationToken = default) =>
        UnsubscribeAsync(new UnsubscribeRequest(subscriptionArn), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UnsubscribeResponse> UnsubscribeAsync(UnsubscribeRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(SubscriptionOperations.Unsubscribe, request, cancellationToken);
}
