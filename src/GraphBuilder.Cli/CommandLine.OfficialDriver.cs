using GraphBuilder.Cli.Shipping;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j;
using GraphBuilder.Neo4j.OfficialDriver;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Cli;

/// <content>What a build with <c>-p:OfficialDriver=true</c> has beside the project's own client of Neo4j.</content>
internal static partial class CommandLine
{
    static partial void AddOfficialDriver(IServiceCollection services) => services.AddSingleton<IServerClient, OfficialServerClient>();

    private sealed class OfficialServerClient : IServerClient
    {
        public string Name => "official";

        public IGraphStore Connect(Neo4jAddress address, Neo4jCredentials credentials) => OfficialDriverStore.Connect(address, credentials);
    }
}
