namespace GraphBuilder.Tests.Language.Tagging;

/// <summary>A determiner right before a finite verb: what the analysis of a text makes of it.</summary>
[TestFixture]
internal sealed class TagConstraintTests
{
    // A clitic before a verb that can be nothing else.
    [TestCase("La Moldavie la sanctionnera dès lundi.", "la", "PRON", "sanctionnera", "VERB")]
    [TestCase("Bruxelles a prévenu Budapest et les sanctionneront ensuite les Vingt-Sept.", "les", "PRON", "sanctionneront", "VERB")]
    [TestCase("Le Chili l'accuse de mentir.", "l'", "PRON", "accuse", "VERB")]
    // A noun behind a determiner or number, though the form can be a verb.
    [TestCase("Nos avions bombardent le port.", "Nos", "DET", "avions", "NOUN")]
    [TestCase("Trois avions suédois ont survolé la Baltique.", "Trois", "NUM", "avions", "NOUN")]
    // A clitic and a verb behind "qui" and "ne".
    [TestCase("Le Yémen, qui la frappe depuis mardi, refuse une trêve.", "la", "PRON", "frappe", "VERB")]
    // Nothing to mend.
    [TestCase("La frappe a tué deux hommes.", "La", "DET", "frappe", "NOUN")]
    [TestCase("Les deux vivent à Genève depuis dix ans.", "deux", "NUM", "vivent", "VERB")]
    public void Analyze_DeterminerOrClitic_HasTheTag(string text, string form, string upos, string next, string nextUpos)
    {
        var words = LoadedAnalyzers.Default.Analyze(text).Single().Words;
        var at = words.TakeWhile(word => word.Form != form).Count();
        Assert.That((words[at].Upos, words[at + 1].Form, words[at + 1].Upos), Is.EqualTo((upos, next, nextUpos)));
    }

    [TestCase("Ces navires seraient grecs.", "seraient", "être", "Mood=Cnd")]
    [TestCase("Les consuls devraient quitter Lima.", "devraient", "devoir", "Mood=Cnd")]
    [TestCase("Les insurgés prendraient la ville.", "prendraient", "prendre", "Mood=Cnd")]
    [TestCase("Les insurgés ouvraient le feu chaque nuit.", "ouvraient", "ouvrir", "Tense=Imp")]
    public void Analyze_PluralInRaient_IsConditionalOrImperfect(string text, string form, string lemma, string feature)
    {
        var word = LoadedAnalyzers.Default.Analyze(text).Single().Words.Single(word => word.Form == form);
        Assert.That(word.Lemma, Is.EqualTo(lemma));
        Assert.That(word.Features, Does.Contain(feature).And.Contain("Number=Plur"));
    }
}
