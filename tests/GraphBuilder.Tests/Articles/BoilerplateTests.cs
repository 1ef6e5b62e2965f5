using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class BoilerplateTests
{
    private const string Lead = "Le gouvernement autrichien a reçu lundi à Vienne une délégation hongroise pour parler de la frontière commune et du commerce.";
    private const string Body = "La délégation a ensuite visité le Parlement, où le président de la commission l'a accueillie pour un entretien de deux heures.";

    [TestCase("Accueil › Europe › Autriche", "navigation")]
    [TestCase("Monde > Europe", "section")]
    [TestCase("ANALYSE", "section")]
    [TestCase("Rechercher", "navigation")]
    public void Line_AboveTheTitle_IsCut(string line, string reason) =>
        AssertCut($"{line}\n\nVienne et Budapest renouent le dialogue\n\n{Lead}\n\n{Body}\n", line, reason);

    [TestCase("Par Hanna Gruber, à Vienne", "byline")]
    [TestCase("Hanna Gruber, à Vienne", "byline")]
    [TestCase("De notre correspondante à Vienne, Hanna Gruber", "byline")]
    [TestCase("Publié le 3 juin 2019 à 11h40", "publication date")]
    [TestCase("03/06/2019 à 11:40 · 2 min de lecture · Réagir (4)", "notice")]
    [TestCase("Facebook | X | Copier le lien", "share")]
    [TestCase("Partager   Envoyer   Imprimer", "share")]
    [TestCase("Temps de lecture : 4 min", "notice")]
    [TestCase("#Vienne #Budapest #Frontiere", "hashtags")]
    [TestCase("Vienne et Budapest renouent le dialogue", "repeated title")]
    [TestCase("Vienne et Budapest renouent le dialogue - La Gazette", "repeated title")]
    public void Line_UnderTheTitle_IsCut(string line, string reason) =>
        AssertCut($"Vienne et Budapest renouent le dialogue\n\n{line}\n\n{Lead}\n\n{Body}\n", line, reason);

    [TestCase("À lire aussi : Le Danube, un fleuve et dix pays", "teaser")]
    [TestCase("→ Lire aussi | Le Danube, un fleuve et dix pays", "teaser")]
    [TestCase("VIDÉO. Le Danube vu du ciel", "teaser")]
    [TestCase("Newsletter « Europe centrale » : s'inscrire", "newsletter")]
    [TestCase("Recevez chaque matin l'essentiel dans votre boîte mail", "newsletter")]
    [TestCase("PUBLICITÉ", "advertising")]
    public void Line_AmidTheArticle_IsCut(string line, string reason) =>
        AssertCut($"Vienne et Budapest renouent le dialogue\n\n{Lead}\n\n{line}\n\n{Body}\n", line, reason);

    [TestCase("kl-ou/rd/fg", "signature")]
    [TestCase("(Reportage Hanna Gruber à Vienne; version française Paul Roy, édité par Anne Lee)", "signature")]
    [TestCase("© 2019 La Gazette", "copyright")]
    [TestCase("Tous droits réservés", "copyright")]
    [TestCase("PREV Le blé repart à la hausse", "teaser")]
    [TestCase("NEXT La pluie attendue mardi", "teaser")]
    [TestCase("Réagir (12)", "comment")]
    [TestCase("Les plus lus", "teaser")]
    [TestCase("Mentions légales | Contact | Plan du site", "navigation")]
    [TestCase("Le gouvernement autrichien a reçu lundi à Vienne une délégation hongroise...", "repeated standfirst")]
    public void Line_UnderTheArticle_IsCut(string line, string reason) =>
        AssertCut($"Vienne et Budapest renouent le dialogue\n\n{Lead}\n\n{Body}\n\n{line}\n", line, reason);

    [TestCase("VIENNE/BUDAPEST (Reuters) –")]
    [TestCase("VIENNE, 3 juin (Reuters) -")]
    [TestCase("Vienne, 3 juin 2019 (AFP) –")]
    [TestCase("VIENNE, 3 juin. /TASS/.")]
    [TestCase("VIENNE:")]
    [TestCase("(Vienne)")]
    [TestCase("3 juin 2019. -")]
    [TestCase("Vienne -")]
    [TestCase("Le Caire –")]
    [TestCase("Addis-Abeba —")]
    public void Dateline_BeforeTheLead_IsCutAlone(string dateline)
    {
        var article = AssertCut($"Vienne et Budapest renouent le dialogue\n\n{dateline} {Lead}\n\n{Body}\n", dateline, "dateline");

        Assert.That(article.Paragraphs[1].Span.In(article.Text), Is.EqualTo(Lead));
        Assert.That(article.Paragraphs[1].Kind, Is.EqualTo(ParagraphKind.Lead));
    }

    [TestCase("Vienne - Budapest : un rapprochement qui surprend les diplomates des pays voisins et leurs ministres.")]
    [TestCase("Reconduit - à une voix près - le chancelier a aussitôt reçu à Vienne une délégation du gouvernement hongrois.")]
    public void Lead_WithADash_HasNoDateline(string lead)
    {
        var article = Readers.ReadOne("a.txt", $"Vienne et Budapest renouent le dialogue\n\n{lead}\n\n{Body}\n");

        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Span.In(article.Text)), Does.Contain(lead));
    }

    [TestCase("Photo POOL/AFP")]
    [TestCase("© AFP")]
    [TestCase("HANNA GRUBER / REUTERS")]
    [TestCase("© Hanna Gruber / AP")]
    public void Credit_BehindACaption_IsCutAlone(string credit)
    {
        const string Caption = "Les deux ministres à Vienne, le 3 juin 2019.";

        var article = AssertCut($"Vienne et Budapest renouent le dialogue\n\n{Caption} {credit}\n\n{Lead}\n\n{Body}\n", credit, "credit");

        Assert.That(article.Paragraphs[1], Is.EqualTo(new Paragraph(
            new TextSpan(article.Text.IndexOf(Caption, StringComparison.Ordinal), article.Text.IndexOf(Caption, StringComparison.Ordinal) + Caption.Length), ParagraphKind.Body)));
    }

    [Test]
    public void TeaserList_UnderTheArticle_IsCutWithItsTeasers()
    {
        var article = Readers.ReadOne("a.txt", $"Vienne et Budapest renouent le dialogue\n\n{Lead}\n\n{Body}\n\nSur le même sujet\nUn fleuve et dix pays\nLe retour des douaniers\n");

        Assert.That(article.Boilerplate.Select(cut => cut.Span.In(article.Text)),
            Is.EqualTo(new[] { "Sur le même sujet", "Un fleuve et dix pays", "Le retour des douaniers" }));
    }

    [Test]
    public void Comments_UnderTheArticle_AreCutToTheEnd()
    {
        var article = Readers.ReadOne("a.txt", $"Vienne et Budapest renouent le dialogue\n\n{Lead}\n\nCommentaires (1)\nLise : {Body}\n");

        Assert.That(article.Paragraphs, Has.Count.EqualTo(2));
    }

    [TestCase("Le Premier ministre (PPE) a refusé - une fois de plus - de signer le texte proposé par la présidence tournante.")]
    [TestCase("L'Agence France-Presse (AFP) a publié un démenti du ministère hongrois, qui conteste le nombre de passages.")]
    [TestCase("À la une, la presse hongroise salue cet entretien et y voit le début d'une entente entre les deux capitales.")]
    [TestCase("Par ailleurs, le ministre a promis de répondre aux questions des députés avant la fin du mois de juin.")]
    [TestCase("Publié lundi, le rapport de la commission accuse la Hongrie de ralentir les travaux depuis plus d'un an.")]
    [TestCase("Recevez-nous, ont crié les manifestants au ministre hongrois, qui a refusé de leur parler et a quitté la place sous leurs sifflets après avoir signé l'accord.")]
    public void Prose_ThatOpensLikeBoilerplate_IsKept(string prose)
    {
        var article = Readers.ReadOne("a.txt", $"Vienne et Budapest renouent le dialogue\n\n{Lead}\n\n{prose}\n\n{Body}\n");

        Assert.That(article.Boilerplate, Is.Empty);
        Assert.That(article.Paragraphs, Has.Count.EqualTo(4));
    }

    private static Article AssertCut(string text, string cut, string reason)
    {
        var article = Readers.ReadOne("a.txt", text);
        Assert.That(article.Boilerplate.Select(part => (part.Span.In(article.Text), part.Reason)), Is.EqualTo(new[] { (cut, reason) }));
        return article;
    }
}
