using System.CommandLine;
using GraphBuilder.Articles;
using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>parse FILE…</c>: the sentences of articles with parts of speech, features, lemmas and trees, as CoNLL-U or drawn.</summary>
internal sealed class ParseCommand(Terminal terminal, ShippedFiles shipped) : ICommandDefinition
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> paths = ArticleFiles.Argument(terminal, StandardInput);
    private readonly Option<bool> tree = new("--tree") { Description = "Draw each sentence as a tree instead of CoNLL-U." };
    private readonly Option<bool> fast = new("--fast") { Description = "Several times the speed, with more errors in the trees." };

    public Command Define()
    {
        var command = new Command("parse", "Print the sentences of articles with their words, parts of speech, lemmas and trees, as CoNLL-U.") { paths, tree, fast };
        paths.Description = "Article files, folders of them, or - for text from the standard input, which is taken whole.";
        command.SetAction((line, cancellationToken) =>
            RunAsync(line.GetRequiredValue(paths), line.GetValue(tree), line.GetValue(fast), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] given, bool asTree, bool isFast, CancellationToken cancellationToken)
    {
        var analyzer = FrenchAnalyzer.Load(shipped, SyntaxAnalyzer.Load(shipped.OpenBinary, isFast));
        var pipeline = new ArticlePipeline<Document>(Reading(ArticleReader.Load(shipped)), analyzer.Analyze);
        var report = new SkipReport(terminal);
        var isFirst = true;
        await foreach (var result in pipeline.RunAsync(Files(given), _ => null, cancellationToken).ConfigureAwait(false))
        {
            report.Add(result);
            foreach (var document in result.Articles.Select(outcome => outcome.Result!))
            {
                if (asTree)
                {
                    DrawnTrees.Write(terminal.Out, document, isFirst);
                }
                else
                {
                    ConlluWriter.Write(terminal.Out, document);
                }

                isFirst = false;
            }
        }

        report.Show();
        cancellationToken.ThrowIfCancellationRequested();
        return report.ExitCode;
    }

    private IEnumerable<ArticleFile> Files(string[] given)
    {
        var files = new ArticleFiles(terminal);
        return given.SelectMany(path => path == StandardInput ? [new ArticleFile(path, path, IsNamed: true)] : files.Find([path]));
    }

    private Func<ArticleFile, ArticleReading> Reading(ArticleReader reader)
    {
        var files = new FileReading(reader);
        return file => file.FullPath == StandardInput ? ReadStandardInput() : files.Read(file);
    }

    private ArticleReading ReadStandardInput()
    {
        using var bytes = new MemoryStream();
        terminal.In.CopyTo(bytes);
        return ArticleReader.ReadWhole("stdin", bytes.ToArray());
    }
}
