namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What somebody has put forward in a sentence before, refused or backed without his name: it is his.</summary>
[TestFixture]
internal sealed class ProposalTests
{
    [TestCase("Donald Trump a dévoilé son plan de paix. L'Ukraine a rejeté le plan dans un communiqué.", "REJECT UKR > donald-trump")]
    [TestCase("Le Qatar a présenté une nouvelle proposition de trêve. Le Hamas l'a refusée lundi, selon une source égyptienne.", "REJECT hamas > QAT")]
    [TestCase("La proposition américaine prévoit un retrait. Le Hamas a rejeté cette offre mardi.", "REJECT hamas > USA")]
    [TestCase("Le projet de résolution a été présenté par le Kenya. La Russie a opposé son veto à ce texte.", "REJECT RUS > KEN")]
    [TestCase("Le Kenya a déposé un projet de résolution. La Chine s'y est opposée.", "REJECT CHN > KEN")]
    [TestCase("Le Brésil avait soumis une proposition jeudi. La Turquie a soutenu cette proposition.", "SUPPORT TUR > BRA")]
    [TestCase("Le plan américain a été accepté par Israël. Le Hamas, lui, y a opposé une fin de non-recevoir.", "REJECT hamas > USA")]
    [TestCase("Paris a proposé une trêve dans le Haut-Karabakh. L'Arménie l'a rejetée.", "REJECT ARM > FRA")]
    [TestCase("L'Union africaine a présenté une feuille de route. Le Mali a rejeté ce document.", "REJECT MLI > african-union")]
    [TestCase("L'Égypte a formulé une initiative pour la Libye. La Turquie a rejeté l'initiative.", "REJECT TUR > EGY")]
    [TestCase("L'Égypte a formulé une initiative que la Turquie a rejetée.", "REJECT TUR > EGY")]
    [TestCase("Le Japon a dévoilé une offre. La Corée du Sud a qualifié cette offre d'inacceptable.", "ACCUSE KOR > JPN")]
    public void Proposal_RefusedOrBacked_MeansWhoMadeIt(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Le Conseil de sécurité a adopté jeudi une résolution. Le texte demande à l'Érythrée de rappeler ses soldats.", "REQUEST un-security-council > ERI")]
    [TestCase("L'Union africaine a diffusé une déclaration. Celle-ci exhorte le Lesotho à voter.", "REQUEST african-union > LSO")]
    [TestCase("Human Rights Watch a rendu un rapport. Le rapport accuse l'armée birmane de viols.", "ACCUSE human-rights-watch > MMR")]
    [TestCase("Le Guyana a déposé un recours devant la Cour internationale de justice. Le recours accuse le Venezuela de pillage.", "ACCUSE GUY > VEN")]
    [TestCase("Dans une lettre à l'Unesco, l'ambassadeur grec accuse Londres de vol. La lettre demande au Royaume-Uni de rendre les frises.", "REQUEST GRC > GBR")]
    [TestCase("Le roi Felipe VI a envoyé une lettre au Maroc. La lettre demande à Rabat de rouvrir la douane.", "REQUEST felipe-vi > MAR")]
    [TestCase("Les eurodéputés ont voté une résolution. Le texte condamne la Serbie.", "ACCUSE european-parliament > SRB")]
    [TestCase("La Norvège et la Suède ont publié une déclaration commune. Elle appelle la Libye à libérer un pêcheur.", "REQUEST NOR+SWE > LBY")]
    public void Text_AsSubject_SpeaksForItsAuthor(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Le Guyana a déposé un recours devant la Cour internationale de justice.")]
    public void Court_OfALawsuit_IsNotAccused(string text) => Assert.That(FrenchNews.Candidates(text), Has.None.Contains("international-court-of-justice"));
}
