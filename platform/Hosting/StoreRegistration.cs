using Amazon.S3;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Adds the configured store and what reads and writes it.</summary>
internal static class StoreRegistration
{
    public static void AddStore(CcarBus bus)
    {
        if (bus.Parts.Store == Parts.S3)
        {
            AddBucket(bus);
        }
        else
        {
            AddFolder(bus.Services);
        }

        bus.Services.AddSingleton<StoreKeys>();
        bus.Services.AddSingleton<CatalogStore>();
        bus.Services.AddSingleton<DefinitionStore>();
        bus.Services.AddSingleton<GlossaryStore>();
        bus.Services.AddSingleton<ProfileStore>();
        bus.Services.AddSingleton<ResultStore>();
    }

    private static void AddBucket(CcarBus bus)
    {
        bus.AddOptions<S3Options>(S3Options.Section);
        bus.Services.TryAddSingleton(provider => S3Clients.Open(provider.GetRequiredService<IOptions<S3Options>>().Value));
        bus.Services.AddSingleton(provider => StorePlace.OfBucket(provider.GetRequiredService<IOptions<S3Options>>().Value.Bucket));
        bus.Services.AddSingleton<IObjectStore, S3ObjectStore>();
        bus.Services.AddSingleton<BucketNotifications>();
        bus.Services.AddCheck<NotificationsCheck>("notifications of the bucket");
        bus.Services.AddSingleton<ITurns>(provider => new S3Turns(
            provider.GetRequiredService<IAmazonS3>(), provider.GetRequiredService<IOptions<S3Options>>(), provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddFolder(IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().PostConfigure<IOptions<CcarOptions>>((storage, ccar) => storage.Data = ccar.Value.Data ?? storage.Data);
        services.AddSingleton(provider => new FileObjectStore(FolderOf(provider)));
        services.AddSingleton(provider => StorePlace.OfFolder(FolderOf(provider)));
        services.AddSingleton<IObjectStore>(provider => provider.GetRequiredService<FileObjectStore>());
        services.AddSingleton<ILocalFiles>(provider => provider.GetRequiredService<FileObjectStore>());
        services.AddSingleton<ITurns>(provider => new FileTurns(FolderOf(provider), provider.GetRequiredService<TimeProvider>()));
    }

    private static string FolderOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value.Data;
}
