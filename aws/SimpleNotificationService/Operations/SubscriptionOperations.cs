using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Query;

namespace Amazon.SimpleNotificationService.Operations;

internal static class SubscriptionOperations
{
    public static readonly ServiceOperation<SubscribeRequest, SubscribeResponse> Subscribe =
        SnsProtocol.Query.Operation<SubscribeRequest, SubscribeResponse>(
            "Subscribe",
            (form, request) =>
            {
                form.Required("TopicArn", request.TopicArn);
                form.Required("Protocol", request.Protocol);
                form.Text("Endpoint", request.Endpoint);
                form.Map("Attributes", request.Attributes);
                form.Flag("ReturnSubscriptionArn", request.ReturnSubscriptionArn);
            },
            (answer, response) => response.SubscriptionArn = answer.Text("SubscriptionArn"));

    public static readonly ServiceOperation<UnsubscribeRequest, UnsubscribeResponse> Unsubscribe =
        SnsProtocol.Query.Operation<UnsubscribeRequest, UnsubscribeResponse>(
            "Unsubscribe",
            (form, request) => form.Required("SubscriptionArn", request.SubscriptionArn));

    public static readonly ServiceOperation<ListSubscriptionsByTopicRequest, ListSubscriptionsByTopicResponse> ListByTopic =
        SnsProtocol.Query.Operation<ListSubscriptionsByTopicRequest, ListSubscriptionsByTopicResponse>(
            "ListSubscriptionsByTopic",
            (form, request) =>
            {
                form.Required("TopicArn", request.TopicArn);
                form.Text("NextToken", request.NextToken);
            },
            (answer, response) =>
            {
                response.Subscriptions = answer.List("Subscriptions", Read);
                response.NextToken = answer.Token("NextToken");
            });

    public static readonly ServiceOperation<GetSubscriptionAttributesRequest, GetSubscriptionAttributesResponse> GetAttributes =
        SnsProtocol.Query.Operation<GetSubscriptionAttributesRequest, GetSubscriptionAttributesResponse>(
            "GetSubscriptionAttributes",
            (form, request) => form.Required("SubscriptionArn", request.SubscriptionArn),
            (answer, response) => response.Attributes = answer.Map("Attributes"));

    public static readonly ServiceOperation<SetSubscriptionAttributesRequest, SetSubscriptionAttributesResponse> SetAttributes =
        SnsProtocol.Query.Operation<SetSubscriptionAttributesRequest, SetSubscriptionAttributesResponse>(
            "SetSubscriptionAttributes",
            (form, request) =>
            {
                form.Required("SubscriptionArn", request.SubscriptionArn);
                form.Required("AttributeName", request.AttributeName);
                form.Text("AttributeValue", request.AttributeValue);
            });

    private static Subscription Read(QueryAnswer member) => new()
    {
        Endpoint = member.Text("Endpoint"),
        Owner = member.Text("Owner"),
        Protocol = member.Text("Protocol"),
        SubscriptionArn = member.Text("SubscriptionArn"),
        TopicArn = member.Text("TopicArn"),
    };
}
