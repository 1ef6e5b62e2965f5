namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>A threat with its condition is one record: neither the condition nor what is threatened is another.</summary>
[TestFixture]
internal sealed class ConditionalThreatTests
{
    [TestCase("Si l'Iran attaque Israël, les États-Unis riposteront sévèrement.", "THREATEN USA > IRN")]
    [TestCase("Si la Biélorussie viole la frontière de la Pologne, Varsovie ripostera.", "THREATEN POL > BLR")]
    [TestCase("Le Kenya ripostera si la Somalie bombarde ses villages.", "THREATEN KEN > SOM")]
    [TestCase("Si la Russie envahissait la Moldavie, l'Otan réagirait avec fermeté.", "THREATEN nato > RUS")]
    [TestCase("La Colombie répliquerait si le Venezuela envahissait le Guyana.", "THREATEN COL > VEN")]
    [TestCase("Le Japon prendra des contre-mesures si la Chine sanctionne ses entreprises.", "THREATEN JPN > CHN")]
    [TestCase("Si Kinshasa expulse l'ambassadeur du Rwanda, Kigali prendra des mesures de rétorsion.", "THREATEN RWA > COD")]
    [TestCase("Le Premier ministre indien, Narendra Modi, a prévenu que si le Pakistan frappait l'Inde, il répliquerait.", "THREATEN narendra-modi > PAK")]
    [TestCase("L'Azerbaïdjan a averti que si l'Arménie attaquait ses positions, il riposterait.", "THREATEN AZE > ARM")]
    [TestCase("« Si la Turquie envahit la Syrie, nous répondrons », a averti le président français, Emmanuel Macron.", "THREATEN emmanuel-macron > TUR")]
    [TestCase("L'Égypte a menacé de bombarder l'Éthiopie si elle attaquait le Soudan.", "THREATEN EGY > ETH")]
    public void Threat_WithItsCondition_IsOneRecord(string text, string expected) =>
        Assert.That(FrenchNews.Candidates(text), Is.EqualTo(new[] { expected }));

    [TestCase("Si la Chine livrait des armes à la Russie, la guerre durerait.", "AID CHN > RUS hypothetical")]
    [TestCase("Si l'Algérie rompait avec le Maroc, l'Espagne en souffrirait.", "SANCTION DZA > MAR hypothetical")]
    public void Condition_OfNoThreat_IsARecord(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Le Ghana n'hésitera pas à employer la force contre la junte malienne.", "THREATEN GHA > MLI")]
    [TestCase("« Nous n'hésiterons pas à imposer des sanctions au Gabon », a affirmé l'Union africaine.", "THREATEN african-union > GAB")]
    [TestCase("« Cette insulte de la Hongrie ne restera pas impunie », a assuré le ministère ukrainien des Affaires étrangères.", "THREATEN ukrainian-foreign-ministry > HUN")]
    [TestCase("La Jordanie a promis que toute incursion d'Israël ferait l'objet d'une riposte.", "THREATEN JOR > ISR")]
    [TestCase("La Zambie se réserve le droit de frapper le Rwanda.", "THREATEN ZMB > RWA")]
    [TestCase("L'Angola accuse la Namibie d'espionnage et menace de riposter.", "THREATEN AGO > NAM")]
    [TestCase("La Ligue arabe a exigé de la Syrie la libération des détenus et fixé un ultimatum de dix jours.", "THREATEN arab-league > SYR")]
    [TestCase("Le président kényan William Ruto a menacé, lors d'un discours, de mener des raids à Kismayo.", "THREATEN william-ruto > SOM")]
    [TestCase("La Norvège pourrait taxer le saumon du Chili, a prévenu Jonas Gahr Store.", "THREATEN jonas-gahr-store > CHL")]
    [TestCase("Si l'Angola ferme le port, la Zambie ripostera, a prévenu Hakainde Hichilema.", "THREATEN hakainde-hichilema > AGO")]
    [TestCase("L'armée érythréenne est prête à frapper le Soudan.", "THREATEN ERI > SDN")]
    public void Threat_WithoutItsVerb_OrWithoutAddressee_IsTold(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Le Ghana n'a pas hésité à employer la force contre la junte malienne.")]
    public void Force_ThatWasUsed_IsNoThreat(string text) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith("THREATEN"));
}
