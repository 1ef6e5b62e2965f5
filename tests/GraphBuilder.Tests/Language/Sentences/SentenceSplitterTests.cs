using GraphBuilder.Articles;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language.Sentences;

[TestFixture]
internal sealed class SentenceSplitterTests
{
    private static readonly FrenchAnalyzer Analyzer = FrenchAnalyzer.Load(ShippedFiles.Instance);

    [TestCase("Paris attend. Berlin hésite.", "Paris attend.|Berlin hésite.")]
    [TestCase("M. Wang est à Munich. Mme Baerbock aussi.", "M. Wang est à Munich.|Mme Baerbock aussi.")]
    [TestCase("« C'est grave », a dit J. Chirac. Il a tort.", "« C'est grave », a dit J. Chirac.|Il a tort.")]
    [TestCase("« C'est grave. Il faut agir », a-t-il dit.", "« C'est grave.|Il faut agir », a-t-il dit.")]
    [TestCase("« Nous irons. » Il est parti.", "« Nous irons. »|Il est parti.")]
    [TestCase("« Irez-vous ? », a demandé la presse. Oui.", "« Irez-vous ? », a demandé la presse.|Oui.")]
    [TestCase("Est-ce fini ? Oui ! Non…", "Est-ce fini ?|Oui !|Non…")]
    [TestCase("L'U.E. Les Vingt-Sept. La suite.", "L'U.E.|Les Vingt-Sept.|La suite.")]
    [TestCase("Le sommet de l'U.E. Bruxelles", "Le sommet de l'U.E. Bruxelles")]
    [TestCase("Le traité (art. 5. Rien d'autre) tient. Fin.", "Le traité (art. 5. Rien d'autre) tient.|Fin.")]
    [TestCase("Des chars, des avions, etc. Puis rien.", "Des chars, des avions, etc.|Puis rien.")]
    [TestCase("Il part en 2024. Elle reste.", "Il part en 2024.|Elle reste.")]
    [TestCase("1. Les faits sont là.", "1. Les faits sont là.")]
    [TestCase("Le prix baisse de 3,5 %. Tant mieux.", "Le prix baisse de 3,5 %.|Tant mieux.")]
    [TestCase("Il y a eu un changement … c'était nouveau.", "Il y a eu un changement … c'était nouveau.")]
    [TestCase("Il a dit : « Jamais. » « Pourquoi ? »", "Il a dit : « Jamais. »|« Pourquoi ? »")]
    [TestCase("Titre sans point", "Titre sans point")]
    public void Split_Paragraph_EndsWhereAReaderWould(string text, string expected)
    {
        var document = Analyzer.Analyze(ArticleOf(text));
        Assert.That(string.Join('|', document.Sentences.Select(sentence => sentence.Span.In(text))), Is.EqualTo(expected));
    }

    [TestCase("Il va au sommet du G7", "Il va à le sommet de le G7")]
    [TestCase("le chef des armées", "le chef de les armées")]
    [TestCase("Des soldats avec des chars", "Des soldats avec des chars")]
    [TestCase("auquel il pense", "à lequel il pense")]
    public void Analyze_Contraction_IsOneTokenAndTwoWords(string text, string expected)
    {
        var sentence = Analyzer.Analyze(ArticleOf(text)).Sentences.Single();
        Assert.That(string.Join(' ', sentence.Words.Select(word => word.Form)), Is.EqualTo(expected));
        Assert.That(sentence.Tokens.Select(token => token.Form), Is.EqualTo(text.Split(' ')));
    }

    private static Article ArticleOf(string text) => new()
    {
        Id = "a",
        SourceFile = "a.txt",
        Language = ArticleLanguage.French,
        Text = text,
        Offsets = OffsetMap.Identity,
        Encoding = "utf-8",
        Sha256 = new string('0', 64),
        Paragraphs = [new Paragraph(new TextSpan(0, text.Length), ParagraphKind.Body)],
        Boilerplate = [],
    };
}
