using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;
using GraphBuilder.Language.Morphology;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Tests.Events;

[TestFixture]
internal sealed class EventLexiconTests
{
    private static readonly FrenchTokenizer Tokenizer = FrenchTokenizer.Load(ShippedFiles.Instance);

    [Test]
    public void Load_ShippedLexicon_HasAllSixteenTypes()
    {
        var types = ShippedFiles.Instance.List("data/lexicons/fr/events").Select(Path.GetFileNameWithoutExtension);
        Assert.That(types, Is.EquivalentTo(new[]
        {
            "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN",
        }));
    }

    [Test]
    public void Load_ShippedLexicon_IsSortedWithoutDoubles()
    {
        foreach (var path in ShippedFiles.Instance.List("data/lexicons/fr/events"))
        {
            using var reader = ShippedFiles.Instance.OpenText(path);
            var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
            Assert.That(lines, Is.Unique, path);
            Assert.That(lines, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal), path);
        }
    }

    [Test]
    public void Load_ShippedLexicon_ClaimsNoSenseTwiceWithinAType()
    {
        foreach (var path in ShippedFiles.Instance.List("data/lexicons/fr/events"))
        {
            Assert.That(Senses(path).Select(columns => $"{columns[0]} | {columns[1]} | {columns[4]}"), Is.Unique, path);
        }
    }

    [Test]
    public void Load_ShippedLexicon_HasOnlyModesOfItsTypes()
    {
        using var reader = ShippedFiles.Instance.OpenText("graph-schema/ontology/modes.tsv");
        var known = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => string.Join(' ', line.Split('\t')[..2])).ToHashSet();
        var used = ShippedFiles.Instance.List("data/lexicons/fr/events")
            .SelectMany(path => Senses(path).Where(columns => columns[2] != "-").Select(columns => $"{Path.GetFileNameWithoutExtension(path)} {columns[2]}"));
        Assert.That(used.Distinct(), Is.SubsetOf(known));
    }

    // A verb without a paradigm would stop the loading.
    [Test]
    public void Load_ShippedLexicon_ConjugatesEveryVerbOfAThousandSensesAndMore()
    {
        Assert.That(EventLexicon.Load(ShippedFiles.Instance, Tokenizer).Count, Is.GreaterThanOrEqualTo(1000));
    }

    [TestCase("assis", VerbFormKind.PastParticiple)]
    [TestCase("assiéra", VerbFormKind.Future)]
    [TestCase("asseyant", VerbFormKind.PresentParticiple)]
    public void Find_IrregularVerbOfAPhrase_IsFound(string form, object kind)
    {
        var lexicon = EventLexicon.Load(ShippedFiles.Instance, Tokenizer);
        Assert.That(lexicon.Find(form), Has.Some.Matches<(EventSense Sense, VerbFormKind? Form)>(found =>
            found.Sense.Lemma == "s'asseoir à la même table" && Equals(found.Form, kind)));
    }

    [TestCase("accusé", VerbFormKind.PastParticiple)]
    [TestCase("accuse", VerbFormKind.Finite)]
    [TestCase("accuseront", VerbFormKind.Future)]
    [TestCase("accuserait", VerbFormKind.Conditional)]
    [TestCase("accusant", VerbFormKind.PresentParticiple)]
    public void Find_FormOfAVerb_KeepsItsKind(string form, object kind)
    {
        var lexicon = EventLexicon.Load(ShippedFiles.Instance, Tokenizer);
        Assert.That(lexicon.Find(form).Select(sense => (object?)sense.Form).Distinct(), Is.EqualTo(new[] { kind }));
    }

    [TestCase("condamner | verb | disapprove | obj", "events/ACCUSE.txt:1: 5 columns expected, 4 found.")]
    [TestCase("condamner | adverb | - | obj |", "events/ACCUSE.txt:1: 'verb', 'future', 'negated', 'past', 'passive', 'noun' or 'predicate' expected, 'adverb' found.")]
    [TestCase("condamner | verb | - | under |", "events/ACCUSE.txt:1: 'under' is no slot of a recipient.")]
    [TestCase("condamnix | verb | - | obj |", "events/ACCUSE.txt:1: No paradigm for the verb 'condamnix'; add its ending to verb-paradigms.txt. (Parameter 'infinitive')")]
    public void Load_BrokenLine_SaysWhereAndWhat(string line, string message)
    {
        var files = new OneLexicon(line);
        Assert.That(() => EventLexicon.Load(files, Tokenizer), Throws.TypeOf<LexiconFormatException>().With.Message.EqualTo("data/lexicons/fr/" + message));
    }

    private static List<string[]> Senses(string path)
    {
        using var reader = ShippedFiles.Instance.OpenText(path);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
    }

    private sealed class OneLexicon(string line) : IResourceFiles
    {
        public TextReader OpenText(string path) =>
            path.Contains("/events/", StringComparison.Ordinal) ? new StringReader(line) : ShippedFiles.Instance.OpenText(path);

        public Stream OpenBinary(string path) => ShippedFiles.Instance.OpenBinary(path);

        public IReadOnlyList<string> List(string folder) => [$"{folder}/ACCUSE.txt"];
    }
}
