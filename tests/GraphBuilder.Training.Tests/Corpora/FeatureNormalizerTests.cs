using GraphBuilder.Language.Conllu;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Tests.Corpora;

[TestFixture]
internal sealed class FeatureNormalizerTests
{
    [TestCase("se", "se", "PRON", "Person=3|PronType=Prs", "Person=3|PronType=Prs|Reflex=Yes")]
    [TestCase("il", "il", "PRON", "Emph=No|Gender=Masc|Number=Sing|Person=3", "Gender=Masc|Number=Sing|Person=3")]
    [TestCase("leur", "son", "DET", "Number=Sing|Number[psor]=Plur|Person[psor]=3|Poss=Yes|PronType=Prs", "Number=Sing|Poss=Yes")]
    [TestCase("les", "le", "DET", "Definite=Def|Gender=Masc|Number=Plur|PronType=Art", "Definite=Def|Number=Plur|PronType=Art")]
    [TestCase("la", "le", "DET", "Definite=Def|Gender=Fem|Number=Sing|PronType=Art", "Definite=Def|Gender=Fem|Number=Sing|PronType=Art")]
    [TestCase("numérique", "numérique", "ADJ", "Gender=Fem|Number=Sing", "Number=Sing")]
    [TestCase("grande", "grand", "ADJ", "Gender=Fem|Number=Sing", "Gender=Fem|Number=Sing")]
    [TestCase("six", "six", "NUM", "Number=Plur", "NumType=Card")]
    [TestCase("Paris", "Paris", "PROPN", "Gender=Masc|Number=Sing", "")]
    [TestCase("été", "être", "AUX", "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", "Tense=Past|VerbForm=Part")]
    [TestCase("élue", "élire", "VERB", "Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass", "Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part")]
    public void Normalize_Word_FollowsTheCommonUsage(string form, string lemma, string upos, string features, string expected) =>
        Assert.That(FeatureNormalizer.Normalize(new ConlluWord { Form = form, Lemma = lemma, Upos = upos, Features = features }), Is.EqualTo(expected));
}
