# The program with its data. docker-compose.yml builds it and has it load the articles of seeds/ into its Neo4j server.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/ src/
COPY data/ data/
COPY graph-schema/ graph-schema/
RUN dotnet publish src/GraphBuilder.Cli --configuration Release --output /program --nologo

FROM mcr.microsoft.com/dotnet/runtime:10.0
COPY --from=build /program /program
WORKDIR /articles
COPY seeds/ seeds/
# A user of the image without rights: nothing is written here, the graph is on the server.
USER app
ENTRYPOINT ["dotnet", "/program/GraphBuilder.Cli.dll"]
CMD ["--help"]
