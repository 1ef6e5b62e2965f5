using System.Text.RegularExpressions;

namespace GraphBuilder.Cypher.Tests.Syntax;

/// <summary>A statement of the TCK and the error it must raise, if any.</summary>
/// <param name="Name">Feature, number of the scenario, and number of the row of its examples.</param>
/// <param name="Text">The statement.</param>
/// <param name="Error">Such as <c>SyntaxError</c>; null where the statement runs.</param>
/// <param name="Phase"><c>compile time</c>, <c>runtime</c> or <c>any time</c>.</param>
/// <param name="Detail">Such as <c>UndefinedVariable</c>.</param>
internal sealed record TckQuery(string Name, string Text, string? Error, string? Phase, string? Detail);

/// <summary>Reads the statements out of the scenario files.</summary>
internal static partial class TckQueries
{
    /// <summary>All statements, setup included; skips the test where the files are missing.</summary>
    public static IReadOnlyList<TckQuery> Read()
    {
        var folder = Path.Combine(Shared(), "opencypher-tck", "features");
        if (!Directory.Exists(folder))
        {
            Assert.Ignore("The TCK's feature files are not beside the repository; set GRAPHBUILDER_SHARED.");
        }

        return [.. Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => ReadFeature(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n")))];
    }

    private static string Shared()
    {
        if (Environment.GetEnvironmentVariable("GRAPHBUILDER_SHARED") is { Length: > 0 } given)
        {
            return given;
        }

        var root = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "GraphBuilder.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root?.Parent?.FullName ?? "", "shared");
    }

    private static IEnumerable<TckQuery> ReadFeature(string feature, string text)
    {
        foreach (var scenario in ScenarioStart().Split(text).Skip(1))
        {
            var number = scenario[..(scenario.IndexOf(']', StringComparison.Ordinal) + 1)];
            var row = 0;
            foreach (var expanded in Expand(scenario))
            {
                var name = $"{feature} {number}#{++row}";
                foreach (var query in ReadScenario(name, expanded))
                {
                    yield return query;
                }
            }
        }
    }

    private static IEnumerable<TckQuery> ReadScenario(string name, string scenario)
    {
        var error = RaisedError().Match(scenario);
        foreach (Match step in DocString().Matches(scenario))
        {
            var text = step.Groups["text"].Value;
            yield return error.Success && step.Groups["step"].Value.Contains("executing query", StringComparison.Ordinal)
                ? new TckQuery(name, text, error.Groups["type"].Value, error.Groups["phase"].Value, error.Groups["detail"].Value)
                : new TckQuery(name, text, null, null, null);
        }
    }

    private static IEnumerable<string> Expand(string scenario)
    {
        var blocks = scenario.Split("Examples:");
        if (blocks.Length == 1)
        {
            yield return scenario;
        }

        foreach (var block in blocks.Skip(1))
        {
            string[][] rows = [.. block.Split('\n').Where(line => line.TrimStart().StartsWith('|')).Select(Cells)];
            foreach (var row in rows.Skip(1))
            {
                var expanded = blocks[0];
                for (var i = 0; i < row.Length; i++)
                {
                    expanded = expanded.Replace($"<{rows[0][i]}>", row[i], StringComparison.Ordinal);
                }

                yield return expanded;
            }
        }
    }

    private static string[] Cells(string line) =>
        [.. CellBorder().Split(line.Trim())[1..^1].Select(cell =>
            cell.Trim().Replace("\\|", "|", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal))];

    [GeneratedRegex(@"^\s*Scenario(?: Outline)?: ", RegexOptions.Multiline)]
    private static partial Regex ScenarioStart();

    [GeneratedRegex(@"(?<step>[^\n]*)\n\s*""""""\n(?<text>.*?)\n\s*""""""", RegexOptions.Singleline)]
    private static partial Regex DocString();

    [GeneratedRegex(@"an? (?<type>\w+) should be raised at (?<phase>[a-z ]+): (?<detail>\S+)")]
    private static partial Regex RaisedError();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();
}
