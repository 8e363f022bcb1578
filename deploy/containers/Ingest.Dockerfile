# The Ingest worker. From the repository's root:
#   docker build -f deploy/containers/Ingest.Dockerfile --build-arg SDK_IMAGE=… --build-arg RUNTIME_IMAGE=… -t ccar-ingest .
# SDK_IMAGE is the official .NET 10 SDK image, RUNTIME_IMAGE the official .NET 10 runtime image, best its chiseled variant: no shell, no package manager.
# Not one of Alpine: DuckDB's library needs glibc. Docker itself refuses to build without the two. For Graviton: --build-arg IMAGE_RUNTIME=linux-arm64
ARG SDK_IMAGE
ARG RUNTIME_IMAGE

FROM ${SDK_IMAGE} AS build
ARG IMAGE_RUNTIME=linux-x64
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY aws aws
COPY contracts contracts
COPY definitions definitions
COPY platform platform
COPY services/Ingest services/Ingest
RUN dotnet restore services/Ingest --locked-mode -p:ImageRuntime=${IMAGE_RUNTIME}
RUN dotnet publish services/Ingest --no-restore -c Release -p:ImageRuntime=${IMAGE_RUNTIME} -o /app

FROM ${RUNTIME_IMAGE}
LABEL org.opencontainers.image.title="Ccar.Messaging.Ingest" \
      org.opencontainers.image.description="Notices landed reports, files and indexes them."
WORKDIR /app
COPY --from=build /app .

# The user "app" of the official images. By number, so that Kubernetes can see that it is not root.
USER 1654

# Nothing is written but below /tmp, so the root file system can be read-only: diagnostics would open a socket there for everybody in the container.
ENV DOTNET_EnableDiagnostics=0 \
    TMPDIR=/tmp

# So that a volume mounted there has the image's rights, and not root's alone, as on Fargate.
VOLUME ["/tmp"]

HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["dotnet", "/app/Ccar.Messaging.Ingest.dll", "--health"]
ENTRYPOINT ["dotnet", "/app/Ccar.Messaging.Ingest.dll"]
