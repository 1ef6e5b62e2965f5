using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Training.Corpora;

/// <summary>The French treebanks in their fixed split: what is learned from, what settings are chosen on, and what is only ever measured on.</summary>
internal sealed class Treebanks
{
    private readonly string folder;
    private readonly Dictionary<(string Upos, string Features), Tag> tags = [];

    /// <summary>Reads the treebanks.</summary>
    /// <param name="folder">The folder that holds <c>Sequoia</c>, <c>GSD</c>, <c>PUD</c> and <c>FQB</c>.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="ConlluFormatException">A file breaks the format.</exception>
    public Treebanks(string folder)
    {
        this.folder = folder;
        var gsd = Read("GSD/fr_gsd-ud-dev.conllu");
        var pud = Read("PUD/fr_pud-ud-test.conllu");
        Training =
        [
            .. Read("Sequoia/fr_sequoia-ud-train.conllu"),
            .. gsd.Where((_, i) => i % 10 != 0),
            .. pud.Where(sentence => sentence.Source.Id!.StartsWith('w')),
            .. Read("FQB/fr_fqb-ud-test.conllu"),
        ];
        Development =
        [
            new Treebank("Sequoia dev", Read("Sequoia/fr_sequoia-ud-dev.conllu")),
            new Treebank("GSD dev, every tenth", gsd.Where((_, i) => i % 10 == 0).ToList()),
        ];
        Test =
        [
            new Treebank("Sequoia test", Read("Sequoia/fr_sequoia-ud-test.conllu")),
            new Treebank("GSD test", Read("GSD/fr_gsd-ud-test.conllu")),
            new Treebank("PUD news", pud.Where(sentence => sentence.Source.Id!.StartsWith('n')).ToList()),
        ];
    }

    /// <summary>Sequoia train, nine tenths of GSD dev, the encyclopedia half of PUD, the questions of FQB.</summary>
    public IReadOnlyList<TrainingSentence> Training { get; }

    /// <summary>All that the shipped models learn from, now that their settings are chosen: <see cref="Training"/> and <see cref="Development"/>.</summary>
    public IReadOnlyList<TrainingSentence> Final => [.. Training, .. Development.SelectMany(treebank => treebank.Sentences)];

    /// <summary>Sequoia dev and the other tenth of GSD dev.</summary>
    public IReadOnlyList<Treebank> Development { get; }

    /// <summary>Sequoia test, GSD test and the news half of PUD: never trained on.</summary>
    public IReadOnlyList<Treebank> Test { get; }

    /// <summary>Parts of the test treebanks that are of interest: the regional press of Sequoia, and sentences with quotation marks of all three.</summary>
    public IReadOnlyList<Treebank> Slices =>
    [
        new Treebank("Sequoia press", Test[0].Sentences.Where(sentence => sentence.Source.Id!.StartsWith("annodis.er", StringComparison.Ordinal)).ToList()),
        new Treebank("Quotations", Test.SelectMany(treebank => treebank.Sentences).Where(sentence => sentence.Forms.Any(form => form is "«" or "\"" or "“")).ToList()),
    ];

    private List<TrainingSentence> Read(string file)
    {
        using var reader = new StreamReader(Path.Combine(folder, file));
        return ConlluReader.Read(reader, file).Select(sentence => new TrainingSentence(sentence, file[..file.IndexOf('/', StringComparison.Ordinal)], tags)).ToList();
    }
}

/// <summary>A part of a treebank under the name that reports give it.</summary>
internal sealed record Treebank(string Name, IReadOnlyList<TrainingSentence> Sentences)
{
    /// <summary>The sentences as the file has them.</summary>
    public IEnumerable<ConlluSentence> Gold => Sentences.Select(sentence => sentence.Source);

    /// <summary>The sentences as one text, joined as their tokens say.</summary>
    public string RawText => string.Join(' ', Sentences.Select(sentence => sentence.Source.SurfaceText()));
}
