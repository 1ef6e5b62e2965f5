using System.Net;
using System.Text;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>A report with its rows, ready to print.</summary>
/// <param name="Title">Its title.</param>
/// <param name="About">What it tells, and for which parameters.</param>
/// <param name="Sections">Its sections, with the rows' evidence turned into marks.</param>
/// <param name="Notes">The footnotes, in the order of their numbers from 1.</param>
internal sealed record ReportPage(string Title, string About, IReadOnlyList<(string? Heading, ResultTable Rows)> Sections, IReadOnlyList<string> Notes)
{
    /// <summary>Prints for a reader of the screen.</summary>
    public void WriteText(IAnsiConsole console)
    {
        console.WriteLine(Title);
        console.WriteLine(About);
        foreach (var (heading, rows) in Sections)
        {
            console.WriteLine();
            console.WriteLine(heading ?? "");
            if (rows.Rows.Count == 0)
            {
                console.WriteLine("  nothing");
            }
            else
            {
                ResultFormat.WriteTable(console, rows);
            }
        }

        console.WriteLine();
        for (var i = 0; i < Notes.Count; i++)
        {
            console.WriteLine($"[{i + 1}] {Notes[i]}");
        }
    }

    /// <summary>The report as Markdown.</summary>
    public string Markdown()
    {
        var text = new StringBuilder().Append("# ").Append(Title).Append("\n\n").Append(About).Append('\n');
        foreach (var (heading, rows) in Sections)
        {
            text.Append("\n## ").Append(heading).Append("\n\n");
            text.Append("| ").AppendJoin(" | ", rows.Keys).Append(" |\n|").Insert(text.Length, " --- |", rows.Keys.Count).Append('\n');
            foreach (var row in rows.Rows)
            {
                text.Append("| ").AppendJoin(" | ", row.Select(value => ValueText.Cell(value).Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
            }
        }

        text.Append(Notes.Count > 0 ? "\n## Evidence\n\n" : "");
        return text.AppendJoin('\n', Notes.Select((note, i) => $"{i + 1}. {note}")).ToString();
    }

    /// <summary>The report as a page that needs nothing else.</summary>
    public string Html()
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Append(Text(Title))
            .Append("</title>\n<style>body{font-family:sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse}")
            .Append("td,th{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}li{margin:.3em 0}</style>\n</head>\n<body>\n<h1>")
            .Append(Text(Title)).Append("</h1>\n<p>").Append(Text(About)).Append("</p>\n");
        foreach (var (heading, rows) in Sections)
        {
            page.Append("<h2>").Append(Text(heading ?? "")).Append("</h2>\n<table>\n<tr>").AppendJoin("", rows.Keys.Select(key => $"<th>{Text(key)}</th>")).Append("</tr>\n");
            foreach (var row in rows.Rows)
            {
                page.Append("<tr>").AppendJoin("", row.Select(value => $"<td>{Text(ValueText.Cell(value))}</td>")).Append("</tr>\n");
            }

            page.Append("</table>\n");
        }

        return page.Append("<h2>Evidence</h2>\n<ol>\n").AppendJoin("", Notes.Select(note => $"<li>{Text(note)}</li>\n")).Append("</ol>\n</body>\n</html>").ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
