namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What is said of somebody by an adjective or noun: behind a copula, beside him, as a state he is in. Each row a sentence and all events of it.</summary>
[TestFixture]
internal sealed class PredicateTests
{
    [TestCase("L'Ukraine est la cible d'attaques russes.", "ASSAULT RUS > UKR")]
    [TestCase("L'Estonie a été la cible d'une cyberattaque russe.", "COERCE RUS > EST")]
    [TestCase("Le Liban a été victime d'une agression d'Israël.", "ASSAULT ISR > LBN")]
    [TestCase("La Pologne se dit victime d'une agression de la Biélorussie.", "ASSAULT BLR > POL")]
    [TestCase("L'Irak est sous la menace de sanctions américaines.", "THREATEN USA > IRQ")]
    [TestCase("La Syrie est sous sanctions américaines.", "SANCTION USA > SYR")]
    [TestCase("Cuba est soumis à un embargo américain.", "SANCTION USA > CUB")]
    [TestCase("L'Iran est soumis à de lourdes sanctions de l'Union européenne.", "SANCTION european-union > IRN")]
    [TestCase("La Hongrie est hostile à l'Ukraine.", "REJECT HUN > UKR")]
    [TestCase("La Slovaquie est opposée à l'adhésion de l'Ukraine.", "REJECT SVK > UKR")]
    [TestCase("La Turquie est favorable à la Géorgie.", "SUPPORT TUR > GEO")]
    [TestCase("L'Inde est reconnaissante à la France.", "SUPPORT IND > FRA")]
    [TestCase("L'Espagne est critique envers Israël.", "ACCUSE ESP > ISR")]
    [TestCase("L'Irlande est très critique à l'égard d'Israël.", "ACCUSE IRL > ISR")]
    [TestCase("La Jordanie est furieuse contre Israël.", "ACCUSE JOR > ISR")]
    [TestCase("La Colombie est mécontente des États-Unis.", "ACCUSE COL > USA")]
    [TestCase("La Russie est en guerre contre l'Ukraine.", "ASSAULT RUS > UKR")]
    [TestCase("L'Arménie et l'Azerbaïdjan sont en guerre.", "ASSAULT ARM+AZE")]
    [TestCase("La Somalie est en conflit avec l'Éthiopie.", "ASSAULT ETH+SOM")]
    [TestCase("Le Kenya est en pourparlers avec l'Ouganda.", "CONSULT KEN+UGA")]
    [TestCase("Les États-Unis sont en discussion avec le Danemark.", "CONSULT DNK+USA")]
    [TestCase("Emmanuel Macron est présent à Kiev.", "CONSULT emmanuel-macron > UKR")]
    [TestCase("Le président Xi Jinping, présent à Budapest, a salué la Hongrie.", "CONSULT xi-jinping > HUN", "SUPPORT xi-jinping > HUN")]
    [TestCase("Sergueï Lavrov est arrivé à Alger.", "CONSULT sergei-lavrov > DZA")]
    [TestCase("Antony Blinken est de passage à Djeddah.", "CONSULT antony-blinken > SAU")]
    [TestCase("Vladimir Poutine est attendu à Pékin.", "AGREE vladimir-putin > CHN future")]
    [TestCase("La Chine est le premier fournisseur d'armes du Pakistan.", "AID CHN > PAK")]
    [TestCase("L'Allemagne est le principal bailleur de fonds de l'Ukraine.", "AID DEU > UKR")]
    [TestCase("Le Qatar est médiateur entre Israël et le Hamas.", "CONSULT ISR+QAT+hamas")]
    [TestCase("L'Égypte sert de médiatrice entre le Hamas et Israël.", "CONSULT EGY+ISR+hamas")]
    [TestCase("La Géorgie est perçue avec méfiance par l'Ukraine.", "ACCUSE UKR > GEO")]
    [TestCase("Les relations entre l'Algérie et le Maroc sont rompues.", "SANCTION DZA+MAR")]
    public void Predicate_IsSaidOfItsBearer(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("La Serbie est solidaire de la Republika Srpska.")]
    [TestCase("Le Japon est inquiet de l'attitude de la Chine.")]
    [TestCase("La Russie est le principal allié de la Syrie.")]
    [TestCase("Les liens entre la Chine et le Bhoutan sont étroits.")]
    [TestCase("La tension est vive entre le Tchad et le Soudan.")]
    [TestCase("L'Iran est isolé.")]
    [TestCase("La France est présente au Sahel depuis dix ans.")]
    public void NothingPoliticalDone_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);
}
