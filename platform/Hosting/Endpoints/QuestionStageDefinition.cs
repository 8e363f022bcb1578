using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// The policy of a stage that moves a question on: besides what every stage has, it does not work on a question whose deadline has passed.
/// The stages that open and close questions do, because every question must be opened and closed.
/// </summary>
/// <typeparam name="TConsumer">The stage's consumer.</typeparam>
public abstract class QuestionStageDefinition<TConsumer>(string queue, int concurrency) : StageDefinition<TConsumer>(queue, concurrency, publishesFaults: true)
    where TConsumer : class, IConsumer
{
    /// <inheritdoc/>
    protected sealed override void ConfigureFilters(IReceiveEndpointConfigurator endpoint, IRegistrationContext context) =>
        endpoint.UseConsumeFilter(typeof(DeadlineFilter<>), context);
}
