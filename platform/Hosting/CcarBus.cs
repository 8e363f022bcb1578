using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>What a worker adds itself to: services, options and stages.</summary>
public sealed class CcarBus
{
    private readonly IBusRegistrationConfigurator _bus;
    private readonly List<Stage> _stages = [];
    private readonly HashSet<Type> _bound = [];

    internal CcarBus(IServiceCollection services, IConfiguration configuration, IBusRegistrationConfigurator bus)
    {
        Services = services;
        Configuration = configuration;
        Parts = Parts.Of(configuration);
        _bus = bus;
    }

    /// <summary>The container's registrations.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The configuration.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>Which part stands behind each interface, as configured.</summary>
    public Parts Parts { get; }

    /// <summary>The consumers added so far, for the start summary.</summary>
    internal IReadOnlyList<Stage> Stages => _stages;

    /// <summary>Adds a stage: a consumer with the definition that holds its policy.</summary>
    public CcarBus AddStage<TConsumer, TDefinition>()
        where TConsumer : class, IConsumer
        where TDefinition : class, IConsumerDefinition<TConsumer>
    {
        _bus.AddConsumer<TConsumer, TDefinition>();
        _stages.Add(new Stage(
            typeof(TConsumer),
            static provider => provider.GetRequiredService<IConsumerDefinition<TConsumer>>().GetEndpointName(DefaultEndpointNameFormatter.Instance)));
        return this;
    }

    /// <summary>Binds options to their section; a wrong value stops the start with every fault listed.</summary>
    public CcarBus AddOptions<TOptions>(string section)
        where TOptions : class
    {
        // Two workers of one process may need the same options; bound twice, a list would hold everything twice.
        if (_bound.Add(typeof(TOptions)))
        {
            Services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
            Services.AddSingleton<IValidateOptions<TOptions>>(new OptionRules<TOptions>(section));
        }

        return this;
    }
}
