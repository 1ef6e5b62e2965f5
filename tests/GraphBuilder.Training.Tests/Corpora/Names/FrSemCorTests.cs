using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Training.Corpora.Names;

namespace GraphBuilder.Training.Tests.Corpora.Names;

[TestFixture]
internal sealed class FrSemCorTests
{
    private const string File = "# sent_id = s1\n1\tLe\tle\tDET\t_\t*\n2\tcomité\tcomité\tNC\t_\t1:Institution;Institution\n3\tCarnot\tCarnot\tNPP\t_\t1\n"
        + "4\tvoit\tvoir\tV\t_\t*\n5\tJulie\tJulie\tNPP\t_\t2:Person\n6\tRoux\tRoux\tNPP\t_\t2\n7\t.\t.\tPONCT\t_\t*\n\n";

    [Test]
    public void Align_SameText_MarksNamesWithTheTypesTheyMayHave()
    {
        var allowed = FrSemCor.Align(FrSemCor.Read(new StringReader(File))["s1"], Sentence("Le comité Carnot voit Julie Roux ."))!;
        Assert.That(allowed, Is.EqualTo(new[]
        {
            1, Set(NameLabels.Begin(NameType.Place), NameLabels.Begin(NameType.Organization)), Set(NameLabels.Inside(NameType.Place), NameLabels.Inside(NameType.Organization)),
            1, Set(NameLabels.Begin(NameType.Person)), Set(NameLabels.Inside(NameType.Person)), 1,
        }));
    }

    [Test]
    public void Align_OtherText_IsNull() =>
        Assert.That(FrSemCor.Align(FrSemCor.Read(new StringReader(File))["s1"], Sentence("Le comité voit Julie .")), Is.Null);

    private static int Set(params int[] labels) => labels.Aggregate(0, (set, label) => set | (1 << label));

    private static ConlluSentence Sentence(string forms)
    {
        var lines = forms.Split(' ').Select((form, i) => $"{i + 1}\t{form}\t_\tX\t_\t_\t{(i == 0 ? 0 : 1)}\t{(i == 0 ? "root" : "dep")}\t_\t_");
        return ConlluReader.Read(new StringReader(string.Join('\n', lines) + "\n\n"), "f").Single();
    }
}
