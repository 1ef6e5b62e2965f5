using System.Text.RegularExpressions;

namespace GraphBuilder.Cli.Tests.Shipping;

/// <summary>The files that Docker reads, as far as they can be judged without it.</summary>
[TestFixture]
internal sealed class ContainerFilesTests
{
    private const string PasswordOfEnvironmentFile = "${NEO4J_PASSWORD:?";

    private static readonly string[] Image = [.. File.ReadAllLines(Path.Combine(Checkout.Root, "Dockerfile")).Where(line => line.Length > 0 && line[0] != '#')];

    private static readonly Dictionary<string, object> Compose = YamlText.ReadMap(File.ReadAllText(Path.Combine(Checkout.Root, "docker-compose.yml")));

    [Test]
    public void Compose_Services_AreTheServerAndTheProgram() =>
        Assert.That(Map(Compose, "services").Keys, Is.EquivalentTo(new[] { "neo4j", "graphbuilder" }));

    [Test]
    public void Compose_Server_IsTheCommunityEditionWithAVolumeAndACheck()
    {
        var server = Service("neo4j");
        Assert.That(server["image"], Is.EqualTo("neo4j:5.26-community"));
        var volume = ((List<object>)server["volumes"]).Cast<string>().Single(text => text.EndsWith(":/data", StringComparison.Ordinal));
        Assert.That(Map(Compose, "volumes"), Contains.Key(volume[..volume.IndexOf(':', StringComparison.Ordinal)]));
        var check = Map(server, "healthcheck");
        Assert.That(((List<object>)check["test"])[0], Is.EqualTo("CMD-SHELL"));
        Assert.That(check.Keys, Is.SupersetOf(new[] { "interval", "timeout", "retries", "start_period" }));
        Assert.That(((List<object>)server["ports"]).Cast<string>(), Has.All.StartsWith("127.0.0.1:"));
    }

    [Test]
    public void Compose_Program_BuildsTheSeedsWhenTheServerIsHealthy()
    {
        var program = Service("graphbuilder");
        Assert.That(program["build"], Is.EqualTo("."));
        Assert.That(program["command"], Is.EqualTo(new[] { "build", "seeds", "--store", "bolt://neo4j:7687" }));
        Assert.That(Map(Map(program, "depends_on"), "neo4j")["condition"], Is.EqualTo("service_healthy"));
    }

    [TestCase("neo4j", "NEO4J_AUTH", "neo4j/" + PasswordOfEnvironmentFile)]
    [TestCase("graphbuilder", "NEO4J_PASSWORD", PasswordOfEnvironmentFile)]
    public void Compose_Password_ComesFromTheEnvironmentFileAndHasToBeThere(string service, string variable, string expected)
    {
        Assert.That(Map(Service(service), "environment")[variable], Does.StartWith(expected).And.EndWith("}"));
        Assert.That(File.ReadAllLines(Path.Combine(Checkout.Root, ".env.example")), Has.Member("NEO4J_PASSWORD="));
        Assert.That(File.ReadAllLines(Path.Combine(Checkout.Root, ".gitignore")), Has.Member(".env"));
        Assert.That(File.ReadAllLines(Path.Combine(Checkout.Root, ".dockerignore")), Has.Member(".env"));
    }

    [Test]
    public void Image_LastStage_HoldsTheProgramAndRunsItAsAUserWithoutRights()
    {
        var stages = Image.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToArray();
        Assert.That(stages, Has.Length.EqualTo(2));
        Assert.That(stages[0], Does.Contain("/sdk:10.0 AS build"));
        Assert.That(stages[1], Does.Contain("/runtime:10.0"));
        var last = Image.SkipWhile(line => line != stages[1]).ToArray();
        Assert.That(last, Has.Member("COPY --from=build /program /program"));
        Assert.That(last.Single(line => line.StartsWith("USER ", StringComparison.Ordinal)), Is.EqualTo("USER app"));
        Assert.That(Array.IndexOf(last, "USER app"), Is.LessThan(Array.FindIndex(last, line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal))));
        Assert.That(last, Has.Some.Contains("\"/program/" + typeof(CommandLine).Assembly.GetName().Name + ".dll\""));
    }

    [Test]
    public void Image_FilesCopied_AreThere()
    {
        var copied = Image.Where(line => Regex.IsMatch(line, "^COPY (?!--from)")).SelectMany(line => line.Split(' ')[1..^1]).ToArray();
        Assert.That(copied, Is.SupersetOf(new[] { "src/", "data/", "graph-schema/", "seeds/" }));
        Assert.That(copied.Select(name => Path.Combine(Checkout.Root, name)), Has.All.Matches<string>(Path.Exists));
    }

    private static Dictionary<string, object> Service(string name) => Map(Map(Compose, "services"), name);

    private static Dictionary<string, object> Map(Dictionary<string, object> map, string key) => (Dictionary<string, object>)map[key];
}
