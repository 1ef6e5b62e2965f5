using GraphBuilder.Articles;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

/// <summary>What news have and treebanks hardly: titles, capitals, typography, long quotations, odd characters.</summary>
[TestFixture]
internal sealed class NewsTextTests
{
    [TestCase("Guerre au Soudan : vers une nouvelle trêve ?", "Guerre/NOUN/root")]
    [TestCase("Retour à Kidal", "Retour/NOUN/root à/ADP/case Kidal/PROPN/nmod")]
    [TestCase("Washington, Londres et Paris contre Téhéran", "Washington/PROPN/root Londres/PROPN/conj Paris/PROPN/conj contre/ADP/case Téhéran/PROPN/nmod")]
    [TestCase("Sommet de l\u2019Otan à Vilnius", "Sommet/NOUN/root Otan/PROPN/nmod Vilnius/PROPN/nmod")]
    [TestCase("Nouvelle frappe sur un marché", "frappe/NOUN/root marché/NOUN/nmod")]
    public void Analyze_TitleWithoutVerb_HangsOnItsNoun(string title, string expected) => AssertHas(title, expected);

    [TestCase("L\u2019ARMÉE TURQUE A BOMBARDÉ DES POSITIONS KURDES", "armée/NOUN/nsubj turc/ADJ/amod bombarder/VERB/root position/NOUN/obj")]
    [TestCase("KIEV ET MOSCOU S'ACCUSENT D'AVOIR VIOLÉ LA TRÊVE", "Moscou/PROPN/conj accuser/VERB/root violer/VERB/xcomp trêve/NOUN/obj")]
    [TestCase("LA CHINE ET LES ÉTATS-UNIS REPRENNENT LEURS NÉGOCIATIONS À GENÈVE", "Chine/PROPN/nsubj États-Unis/PROPN/conj reprendre/VERB/root Genève/PROPN/obl:arg")]
    [TestCase("L\u2019ONU CONDAMNE LES ATTAQUES DU HEZBOLLAH", "ONU/PROPN/nsubj condamner/VERB/root Hezbollah/PROPN/nmod")]
    [TestCase("MACRON : « NOUS NE CÉDERONS PAS »", "Macron/PROPN/root nous/PRON/nsubj céder/VERB/parataxis")]
    [TestCase("GUERRE EN UKRAINE", "guerre/NOUN/root Ukraine/PROPN/nmod")]
    [TestCase("ENTRETIEN", "entretien/NOUN/root")]
    public void Analyze_LineInCapitals_IsReadAsInLowerCase(string title, string expected)
    {
        AssertHas(title, expected, word => word.Lemma!);
        Assert.That(Analyze(title).SelectMany(sentence => sentence.Tokens).Select(token => token.Form).SelectMany(form => form), Has.None.Matches<char>(char.IsLower));
    }

    [Test]
    public void Analyze_ContractionInCapitals_IsToldFromTheArticle()
    {
        Assert.That(Forms("IL Y A DES COMBATS"), Is.EqualTo("IL|Y|A|DES|COMBATS"));
        Assert.That(Forms("C'EST LA FIN DES COMBATS"), Is.EqualTo("C'|EST|LA|FIN|de|les|COMBATS"));
    }

    [TestCase("Le président de la Commission a rencontré le ministre de l\u2019ONU.", "président/NOUN/nsubj")]
    [TestCase("L\u2019ONU et l\u2019OTAN protestent.", "ONU/PROPN/nsubj OTAN/PROPN/conj protestent/VERB/root")]
    public void Analyze_AcronymsInALine_StayAsTheyAre(string text, string expected) => AssertHas(text, expected);

    [TestCase("Nkurunziza-Mbarushimana a rencontré Oumarov à Douchanbé.", "Nkurunziza-Mbarushimana/PROPN/nsubj rencontré/VERB/root Oumarov/PROPN/obj Douchanbé/PROPN/obl:arg")]
    [TestCase("Le général Brhane Gebretsadik a accusé Zagrava.", "général/NOUN/nsubj Brhane/PROPN/appos Gebretsadik/PROPN/flat:name Zagrava/PROPN/obj")]
    [TestCase("Selon Xhevdet Qorraj, la ville est tombée.", "Xhevdet/PROPN/obl:mod Qorraj/PROPN/flat:name tombée/VERB/root")]
    public void Analyze_NamesNeverSeen_AreNames(string text, string expected) => AssertHas(text, expected);

    [TestCase("L\u2019Iran n\u2019a pas répondu, dit\u2011on.")]
    [TestCase("Il y a 12\u202F500 morts, dont 3\u00A0000 civils\u00A0!")]
    [TestCase("L\u2018Iran et l\u00B4Irak \u2014 selon \u201CLe Monde\u201D \u2013 négocient\u2026")]
    [TestCase("Le pre\u0301sident a e\u0301te\u0301 re\u00E7u a\u0300 Pe\u0301kin.")]
    [TestCase("Zelen\u200Bsky et le gou\u00ADver\u00ADne\u00ADment partent.")]
    public void Analyze_TypographicVariant_HasTheTreeOfThePlainText(string text)
    {
        var plain = text.Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u00B4', '\'').Replace('\u2011', '-').Replace('\u202F', ' ').Replace('\u00A0', ' ')
            .Replace('\u2014', '-').Replace('\u2013', '-').Replace('\u201C', '"').Replace('\u201D', '"').Replace("\u2026", "...", StringComparison.Ordinal)
            .Replace("e\u0301", "é", StringComparison.Ordinal).Replace("a\u0300", "à", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);
        Assert.That(plain, Is.Not.EqualTo(text));
        Assert.That(Analyze(text).SelectMany(Describe), Is.EqualTo(Analyze(plain).SelectMany(Describe)));
    }

    [Test]
    public void Analyze_QuotationOfSeveralSentences_EndsWithItsAttribution()
    {
        var sentences = Analyze("« Nous ne céderons pas. Nous resterons ici. Et nous gagnerons », a promis le chef de l\u2019État. Il n\u2019a rien ajouté.");
        Assert.That(sentences.Select(sentence => sentence.Tokens[^2].Form), Is.EqualTo(new[] { "pas", "ici", "État", "ajouté" }));
        var promise = sentences[2].Words.Single(word => word.Form == "promis");
        Assert.That((promise.Upos, promise.Dependency!.Value.Relation), Is.AnyOf(("VERB", "parataxis:insert"), ("VERB", "root")));
    }

    [TestCase("« C\u2019est un crime », a déclaré M. Borrell.", "crime/NOUN/root déclaré/VERB/parataxis:insert Borrell/PROPN/nmod")]
    [TestCase("« Nous partirons demain », a annoncé le ministre.", "partirons/VERB/root annoncé/VERB/parataxis:insert ministre/NOUN/nsubj")]
    [TestCase("\"Il faut négocier\", a encore répété la présidente.", "répété/VERB/parataxis:insert présidente/NOUN/nsubj")]
    [TestCase("« La ville est tombée », s\u2019est interrogé Xhevdet Qorraj.", "tombée/VERB/root interrogé/VERB/parataxis:insert Xhevdet/PROPN/nsubj")]
    public void Analyze_Attribution_HangsOnWhatWasSaid(string text, string expected) => AssertHas(text, expected);

    [Test]
    public void Analyze_SentenceOfMoreThanAHundredAndTwentyWords_FindsItsVerbAcrossTheWhole()
    {
        var clauses = string.Concat(Enumerable.Repeat(", qui a reçu jeudi le ministre de la Défense de ce pays au palais de la présidence", 8));
        var sentence = Analyze($"Le président{clauses}, accuse les rebelles.").Single();
        Assert.That(sentence.Words, Has.Count.GreaterThan(120));
        var verb = sentence.Words.Single(word => word.Form == "accuse");
        Assert.That((verb.Upos, sentence.Words.Single(word => word.Form == "rebelles").Dependency!.Value), Is.EqualTo(("VERB", new Dependency(IndexOf(sentence, "accuse"), "obj"))));
    }

    [TestCase("\U0001F1EB\U0001F1F7 Paris réagit \U0001F621 !", "\U0001F1EB\U0001F1F7|Paris|réagit|\U0001F621|!")]
    [TestCase("\U0001F44D\U0001F3FD oui \u2600\uFE0F", "\U0001F44D\U0001F3FD|oui|\u2600\uFE0F")]
    [TestCase("\U0001F468\u200D\U0001F469\u200D\U0001F467 ici", "\U0001F468\u200D\U0001F469\u200D\U0001F467|ici")]
    [TestCase("a\u0007b \u0300 \uFFFD", "a|\u0007|b|\u0300|\uFFFD")]
    [TestCase("\u041A\u0438\u0457\u0432 (Kiev)", "\u041A\u0438\u0457\u0432|(|Kiev|)")]
    public void Analyze_OddCharacters_AreTokensOfTheirOwn(string text, string expected) => Assert.That(Forms(text), Is.EqualTo(expected));

    [Test]
    public void Analyze_HalfOfAPair_StaysAlone()
    {
        // Not as a test case: attributes hold valid text only.
        var (high, low) = ((char)0xD83D, (char)0xDE00);
        Assert.That(Forms($"{high} seul {low}"), Is.EqualTo($"{high}|seul|{low}"));
    }

    [TestCase("Kiev", "PROPN")]
    [TestCase("?", "PUNCT")]
    [TestCase("2024", "NUM")]
    [TestCase("Exclusif", "ADJ")]
    public void Analyze_OneWord_IsTheRoot(string text, string upos)
    {
        var word = Analyze(text).Single().Words.Single();
        Assert.That((word.Upos, word.Dependency), Is.EqualTo((upos, (Dependency?)new Dependency(-1, "root"))));
    }

    [Test]
    public void Analyze_EmptyParagraphs_HaveNoSentence()
    {
        const string text = "Un. \u200B\uFEFF  Deux.";
        var article = ArticleOf(text, new TextSpan(0, 3), new TextSpan(3, 3), new TextSpan(4, 6), new TextSpan(8, 13));
        var document = LoadedAnalyzers.Default.Analyze(article);
        Assert.That(document.Sentences.Select(sentence => (sentence.Ordinal, sentence.Paragraph)), Is.EqualTo(new[] { (0, 0), (1, 3) }));
    }

    private static void AssertHas(string text, string expected, Func<Word, string>? name = null)
    {
        var found = Analyze(text).SelectMany(sentence => sentence.Words)
            .Select(word => $"{(name is null ? word.Form : name(word))}/{word.Upos}/{word.Dependency!.Value.Relation}").ToList();
        Assert.That(expected.Split(' '), Is.SubsetOf(found), string.Join(' ', found));
    }

    // What every text has to pass comes along with each case.
    private static IReadOnlyList<Sentence> Analyze(string text)
    {
        var sentences = LoadedAnalyzers.Default.Analyze(ArticleOf(text, new TextSpan(0, text.Length))).Sentences;
        AssertSentences.KeepOffsets(text, new TextSpan(0, text.Length), sentences, text);
        AssertSentences.AreTrees(sentences, text);
        return sentences;
    }

    private static string Forms(string text) => string.Join('|', Analyze(text).SelectMany(sentence => sentence.Words).Select(word => word.Form));

    private static IEnumerable<string> Describe(Sentence sentence) =>
        sentence.Words.Select(word => $"{word.Lemma} {word.Upos} {word.Features} {word.Dependency}");

    private static int IndexOf(Sentence sentence, string form) => Enumerable.Range(0, sentence.Words.Count).Single(i => sentence.Words[i].Form == form);

    private static Article ArticleOf(string text, params TextSpan[] paragraphs) => new()
    {
        Id = "a",
        SourceFile = "a.txt",
        Language = ArticleLanguage.French,
        Text = text,
        Offsets = OffsetMap.Identity,
        Encoding = "utf-8",
        Sha256 = new string('0', 64),
        Paragraphs = paragraphs.Select(span => new Paragraph(span, ParagraphKind.Body)).ToList(),
        Boilerplate = [],
    };
}
