namespace GraphBuilder.Tests.Entities;

/// <summary>What stands for an entity without naming it.</summary>
[TestFixture]
internal sealed class DescriptionsTests
{
    [TestCase("Le secrétaire d'État américain a quitté Paris.", "2019-05-10", "mike-pompeo")]
    [TestCase("Le secrétaire d'État américain a quitté Paris.", "2024-05-10", "antony-blinken")]
    [TestCase("Le secrétaire d'État américain a quitté Paris.", "2025-05-10", "marco-rubio")]
    [TestCase("Le président américain a quitté Paris.", "2016-05-10", "barack-obama")]
    [TestCase("Le président américain a quitté Paris.", "2018-05-10", "donald-trump")]
    [TestCase("Le président américain a quitté Paris.", "2022-05-10", "joe-biden")]
    [TestCase("La chancelière allemande a quitté Paris.", "2018-05-10", "angela-merkel")]
    [TestCase("Le Premier ministre britannique a quitté Paris.", "2021-05-10", "boris-johnson")]
    [TestCase("Le chef du Kremlin a quitté Pékin.", "2023-05-10", "vladimir-putin")]
    [TestCase("Le secrétaire général de l'Otan a quitté Paris.", "2023-05-10", "jens-stoltenberg")]
    [TestCase("Le secrétaire général de l'Otan a quitté Paris.", "2025-05-10", "mark-rutte")]
    public void Link_Office_IsItsHolderOnTheDayOfTheArticle(string text, string published, string id) =>
        Assert.That(Nominals(text, published).First(), Is.EqualTo(id));

    [TestCase("Le président russe a parlé.", "RUS")]
    [TestCase("Le Premier ministre hongrois a parlé.", "HUN")]
    public void Link_OfficeInAnArticleWithoutDate_IsTheState(string text, string id) => Assert.That(Nominals(text, null), Is.EqualTo(new[] { id }));

    [Test]
    public void Link_Office_IsFirstOfAllThePersonToWhomTheArticleGivesIt() =>
        Assert.That(Nominals("Le ministre ougandais de la Défense, Idrissa Korbo, est arrivé. Le ministre ougandais de la Défense a parlé.", "2024-06-15"), Is.EqualTo(new[] { "idrissa-korbo" }));

    [Test]
    public void Link_OfficeOfAnotherState_IsNotThePersonOfThisOne() =>
        Assert.That(Nominals("Le président Lula est arrivé. Le président chilien a parlé.", "2023-06-15"), Is.EqualTo(new[] { "gabriel-boric" }));

    [TestCase("L'ancien président américain a parlé.")]
    [TestCase("Un ministre a parlé.")]
    public void Link_FormerOrIndefiniteOffice_StandsForNobody(string text) => Assert.That(Nominals(text, "2024-06-15"), Is.Empty);

    [TestCase("L'armée israélienne a frappé.", "ISR")]
    [TestCase("Le gouvernement malien a démissionné.", "MLI")]
    [TestCase("Les autorités iraniennes démentent.", "IRN")]
    [TestCase("La diplomatie chinoise s'indigne.", "CHN")]
    [TestCase("Des responsables américains confirment.", "USA")]
    [TestCase("La junte nigérienne refuse.", "NER")]
    [TestCase("L'armée nord-coréenne a tiré.", "PRK")]
    public void Link_OrganOfAState_IsTheState(string text, string id) => Assert.That(Nominals(text, "2024-06-15"), Is.EqualTo(new[] { id }));

    [TestCase("La France et le Mali rompent. Les deux pays se parlaient peu.", "FRA MLI")]
    [TestCase("Pékin et Moscou signent. Les deux capitales s'en félicitent.", "CHN RUS")]
    [TestCase("Vladimir Poutine a reçu Xi Jinping. Les deux hommes ont dîné.", "vladimir-putin xi-jinping")]
    [TestCase("Vladimir Poutine a reçu Xi Jinping au sujet de l'Iran et de l'Ukraine. Les deux dirigeants ont dîné.", "vladimir-putin xi-jinping")]
    public void Link_Pair_IsTheLastTwoOfItsKind(string text, string ids) =>
        Assert.That(Nominals(text, "2024-06-15").Order(StringComparer.Ordinal), Is.EqualTo(ids.Split(' ').Order(StringComparer.Ordinal)));

    [TestCase("Vladimir Poutine est arrivé lundi. Il a salué ses hôtes.", "vladimir-putin")]
    [TestCase("Ursula von der Leyen est arrivée lundi. Elle a salué ses hôtes.", "ursula-von-der-leyen")]
    [TestCase("La Chine a protesté. Elle a rappelé son ambassadeur.", "CHN")]
    [TestCase("Emmanuel Macron a parlé. « Rien n'est fait », a-t-il ajouté.", "emmanuel-macron")]
    public void Link_Pronoun_TakesUpTheSubjectThatAgrees(string text, string id) => Assert.That(Nominals(text, "2024-06-15"), Is.EqualTo(new[] { id }));

    [TestCase("Emmanuel Macron a parlé. Il faut attendre.")]
    [TestCase("Emmanuel Macron a parlé. Il y a du travail.")]
    [TestCase("Emmanuel Macron a parlé. Il s'agit d'une erreur.")]
    [TestCase("Emmanuel Macron a parlé. Il est important que tous viennent.")]
    [TestCase("Emmanuel Macron a parlé. Elle attend.")]
    public void Link_ImpersonalOrDisagreeingPronoun_StandsForNobody(string text) => Assert.That(Nominals(text, "2024-06-15"), Is.Empty);

    private static List<string> Nominals(string text, string? published) =>
        Analysis.Link(text, published).Mentions.Where(mention => mention.Nominal).Select(mention => mention.EntityId).ToList();
}
