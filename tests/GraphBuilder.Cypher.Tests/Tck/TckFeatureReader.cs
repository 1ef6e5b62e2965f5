namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>Reads the part of Gherkin that the TCK uses: backgrounds, scenarios, outlines with examples, doc strings and tables.</summary>
internal sealed class TckFeatureReader
{
    private static readonly string[] Keywords = ["Given ", "When ", "Then ", "And ", "But "];

    private readonly string feature;
    private readonly string folder;
    private readonly string[] lines;
    private readonly List<TckScenario> scenarios = [];
    private List<TckStep> background = [];
    private int place;

    private TckFeatureReader(string folder, string feature, string[] lines)
    {
        this.folder = folder;
        this.feature = feature;
        this.lines = lines;
    }

    public static IReadOnlyList<TckScenario> Read(string folder, string file)
    {
        var reader = new TckFeatureReader(folder, Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file));
        reader.ReadFeature();
        return reader.scenarios;
    }

    private void ReadFeature()
    {
        while (place < lines.Length)
        {
            var line = lines[place++].Trim();
            if (line == "Background:") background = ReadSteps();
            else if (line.StartsWith("Scenario", StringComparison.Ordinal)) ReadScenario(line);
        }
    }

    private void ReadScenario(string title)
    {
        var start = title.IndexOf('[', StringComparison.Ordinal);
        var number = title[start..(title.IndexOf(']', StringComparison.Ordinal) + 1)];
        List<TckStep> steps = [.. background, .. ReadSteps()];
        if (!title.StartsWith("Scenario Outline", StringComparison.Ordinal))
        {
            scenarios.Add(new TckScenario($"{feature} {number}", folder, steps));
            return;
        }

        var row = 0;
        while (SkipBlank() && lines[place].Trim().StartsWith("Examples", StringComparison.Ordinal))
        {
            place++;
            var table = ReadTable();
            foreach (var cells in table.Skip(1))
            {
                scenarios.Add(new TckScenario($"{feature} {number}#{++row}", folder, [.. steps.Select(step => Expand(step, table[0], cells))]));
            }
        }
    }

    private List<TckStep> ReadSteps()
    {
        var steps = new List<TckStep>();
        while (SkipBlank())
        {
            var line = lines[place].Trim();
            if (Keywords.FirstOrDefault(keyword => line.StartsWith(keyword, StringComparison.Ordinal)) is not { } keyword) break;
            place++;
            var docString = SkipBlank() && lines[place].Trim() == "\"\"\"" ? ReadDocString() : null;
            steps.Add(new TckStep(line[keyword.Length..], docString, ReadTable()));
        }

        return steps;
    }

    private string ReadDocString()
    {
        var indent = lines[place].IndexOf('"', StringComparison.Ordinal);
        var text = new List<string>();
        for (place++; lines[place].Trim() != "\"\"\""; place++)
        {
            var line = lines[place];
            text.Add(line.Length >= indent ? line[indent..] : line.TrimStart());
        }

        place++;
        return string.Join('\n', text);
    }

    private List<IReadOnlyList<string>> ReadTable()
    {
        var table = new List<IReadOnlyList<string>>();
        while (SkipBlank() && lines[place].TrimStart().StartsWith('|')) table.Add(Cells(lines[place++].Trim()));
        return table;
    }

    // \| stands for a bar, \\ for a backslash and \n for the end of a line.
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] is '|' or '\\') cell.Append(line[++i]);
            else if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] == 'n')
            {
                cell.Append('\n');
                i++;
            }
            else if (line[i] != '|') cell.Append(line[i]);
            else
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
        }

        return cells;
    }

    private static TckStep Expand(TckStep step, IReadOnlyList<string> names, IReadOnlyList<string> values)
    {
        string Fill(string text)
        {
            for (var column = 0; column < names.Count; column++) text = text.Replace($"<{names[column]}>", values[column], StringComparison.Ordinal);
            return text;
        }

        return new TckStep(
            Fill(step.Text), step.DocString is null ? null : Fill(step.DocString), [.. step.Table.Select(row => row.Select(Fill).ToArray())]);
    }

    private bool SkipBlank()
    {
        while (place < lines.Length && (lines[place].Trim().Length == 0 || lines[place].TrimStart().StartsWith('#') || lines[place].TrimStart().StartsWith('@'))) place++;
        return place < lines.Length;
    }
}
